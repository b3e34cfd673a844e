/** Languages that are written from right to left where their tag names no script. */
const fromRight: ReadonlySet<string> = new Set(
  'ar arc ckb dv fa he nqo pnb prs ps sd syr ug ur yi'.split(' '),
)

const scriptsFromRight: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo'])

/** The direction in which a language is written, by its BCP 47 tag: `ar` from the right, `az` and `ar-Latn` from the left. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [base = '', ...subtags] = language.split('-')
  const script = subtags.find((subtag) => /^[A-Z][a-z]{3}$/.test(subtag))
  const right = script === undefined ? fromRight.has(base) : scriptsFromRight.has(script)
  return right ? 'rtl' : 'ltr'
}
