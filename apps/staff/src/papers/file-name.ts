const plain: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** A file name of several parts that every system can keep: "PR-2026-1_Grobkonzept_Fassung-2.pdf". */
export function fileName(parts: readonly string[], ending: string): string {
  const names = parts.map(plainName).filter((name) => name !== '')
  return `${names.join('_').slice(0, 120)}.${ending}`
}

function plainName(part: string): string {
  return part
    .replaceAll(/[äöüß]/g, (letter) => plain[letter] ?? '')
    .replaceAll(/[ÄÖÜ]/g, (letter) => capital(plain[letter.toLowerCase()] ?? ''))
    .normalize('NFD')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
