import type { Finder } from './mark.ts'

/** IBAN (ISO 13616) of up to 34 characters, with or without spaces; small letters only where digits follow. */
const account: Finder = {
  kind: 'account',
  pattern:
    /(?<![\p{L}\p{N}])(?:[A-Za-z]{2}\d{2}(?: ?\d{4}){2,7}(?: ?\d{1,3})?|[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?)(?![\p{L}\p{N}])/dgu,
}

/** A German number plate as it is painted, with its hyphen: `HH-AB 123`. */
const plate: Finder = {
  kind: 'plate',
  pattern: /(?<![\p{L}\p{N}-])[A-ZÄÖÜ]{1,3}- ?[A-Z]{1,2}[ -]?[1-9]\d{0,3}[EH]?(?![\p{L}\p{N}])/dgu,
}

/** Seven digits and more in one go count no benches: customers, cases and members have such numbers. */
const longNumber: Finder = { kind: 'number', pattern: /\d{7,}/dgu }

/** Numbers that belong to one person, car or account. */
export const tellingNumbers: readonly Finder[] = [account, plate, longNumber]
