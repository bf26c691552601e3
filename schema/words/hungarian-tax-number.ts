// The Hungarian tax number (adószám): 8 digits of which the last is a check digit, VAT status, tax office.

const taxNumber = /^(\d{8})(?:[-\s]?[1-5][-\s]?(?:0[2-9]|1\d|20|2[2-9]|3\d|4[0-4]|51))?$/;

/** Whether 8 digits are a Hungarian base number: the sum of all eight, weighted 9, 7, 3, 1 twice, ends in 0. */
export function isHungarianBaseNumber(digits: string): boolean {
  const weights = [9, 7, 3, 1, 9, 7, 3, 1];
  return /^\d{8}$/.test(digits) && weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 10 === 0;
}

/**
 * Whether the text is a Hungarian tax number, `12892312-2-42` or its base `12892312`, with the right check digit.
 * Hyphens may be spaces or left out; the VAT status is 1 to 5 and the tax office 02 to 20, 22 to 44 or 51.
 */
export function isHungarianTaxNumber(text: string): boolean {
  const base = taxNumber.exec(text.trim())?.[1];
  return base !== undefined && isHungarianBaseNumber(base);
}
