// What is said of a URL before anybody calls it, and which addresses are public.

import { expect, test } from 'vitest';
import { refusalOf } from '../../scrapers/refusal-of-url.ts';
import { specialUseOf } from '../../scrapers/special-addresses.ts';
import { PUBLIC_ADDRESSES, SPECIAL_ADDRESSES } from './hostile-urls.ts';

test.each([
  'https://hooks.example.com/onward?key=1#x',
  'http://hooks.example.com:8080',
  'https://1.1.1.1/',
  'https://[2606:4700:4700::1111]/',
  'https://münchen.example/',
  'https://localhost.example.com/',
  'https://127.0.0.1.example.com/',
])('nothing speaks against %s', (url) => {
  expect(refusalOf(url, [])).toBeNull();
});

test.each([
  ['', 'This is no URL that could be called: it must read like https://hooks.example.com/onward.'],
  ['hooks.example.com', 'This is no URL that could be called: it must read like https://hooks.example.com/onward.'],
  ['javascript:alert(1)', 'A URL must begin with https:// or http://, not with javascript:'],
  ['https://minicrm:hunter2@hooks.example.com/', 'A URL must not hold a user name or a password.'],
  ['https://127.0.0.1@hooks.example.com/', 'A URL must not hold a user name or a password.'],
  ['https://10.0.0.7/', '10.0.0.7 is an address that is not public (private): Onward calls public addresses only.'],
  ['https://[fe80::1]/', 'fe80::1 is an address that is not public (link-local): Onward calls public addresses only.'],
  ['https://intranet/', 'intranet is a name of the own machine or network: Onward calls public hosts only.'],
  ['https://printer.local/', 'printer.local is a name of the own machine or network: Onward calls public hosts only.'],
  [
    'http://metadata.google.internal./',
    'metadata.google.internal is a name of the own machine or network: Onward calls public hosts only.',
  ],
])('%s: %s', (url, refusal) => {
  expect(refusalOf(url, [])).toBe(refusal);
});

test.each(SPECIAL_ADDRESSES)('%s is %s', (address, use) => {
  expect(specialUseOf(address)).toBe(use);
});

test.each(PUBLIC_ADDRESSES)('%s is public', (address) => {
  expect(specialUseOf(address)).toBeNull();
});

test.each(['', ' ', '127.1', '2130706433', '0x7f.0.0.1', '010.0.0.1', '1.1.1.1 ', '2606:4700::1111%lo', 'localhost', '1.1.1.256'])(
  '%j is not written as a resolver writes an address',
  (address) => {
    expect(specialUseOf(address)).toBe('malformed');
  },
);
