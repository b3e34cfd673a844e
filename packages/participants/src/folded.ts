/**
 * Words as they are compared: lower case, umlauts written out, accents, hyphens and signs left out, one blank between two
 * words. `Åsa-Lütje  von Groß` and `asa luetje VON GROSS` are the same.
 */
export function folded(text: string): string {
  if (onlyPlain.test(text))
    return text
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, ' ')
      .trim()
  return withoutAccents(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A street as it is compared: `Hauptstr. 5 A`, `Hauptstraße 5a` and `HAUPT-STRASSE 5 a` are the same. */
export function foldedStreet(street: string): string {
  return folded(street)
    .replaceAll(/strasse\b/g, 'str')
    .replaceAll(' ', '')
}

const onlyPlain = /^[\u0020-\u007E]*$/

const writtenOut: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  œ: 'oe',
  å: 'a',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** Letters of other scripts stay as they are: nobody would be found among people whose names have become empty. */
function withoutAccents(text: string): string {
  const bare = written(text.normalize('NFC').toLowerCase())
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, '')
  // A letter to write out may have been under an accent: `ǣ`.
  return written(bare)
}

function written(text: string): string {
  return text.replaceAll(/[äöüßæøœåłđðþı]/g, (letter) => writtenOut[letter] ?? letter)
}
