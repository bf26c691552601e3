// The registry's public key as somebody gives it.

import { isPublicKey } from '../../schema/proof/verify-evidence.ts';
import { readText } from '../files.ts';
import { invalid } from '../problem.ts';

/** The key in PEM: what was given, or what stands in the file of that name. @throws Problem INVALID when it is no public key */
export function publicKeyOf(given: string): string {
  const isItself = given.trimStart().startsWith('-----BEGIN ');
  const pem = isItself ? given : readText(given);
  if (isPublicKey(pem)) return pem;
  throw invalid(`${isItself ? 'What you gave as key' : given} is no public key in PEM: onward notice key prints that of the registry.`);
}
