import type { Language } from '@meinungsbild/questionnaire'

/**
 * The language that the header of a column names: `Deutsch (de)`, `German`, `fr`. Undefined if it is none that is known;
 * then the column has a language of its own all the same, `mis` being the code for languages without one.
 */
export function languageCode(name: string): Language | undefined {
  const [, code] = /\(\s*([A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)\s*\)\s*$/.exec(name) ?? []
  if (code !== undefined) return tag(code)
  const plain = name.trim().toLowerCase()
  return (
    codesByName().get(plain) ??
    (/^[a-z]{2}(?:[-_][a-z0-9]{2,8})?$/.test(plain) ? tag(plain) : undefined)
  )
}

/** A code for a language that nobody knows. */
export function ownCode(name: string): Language {
  const letters = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
    .slice(0, 8)
  return letters === '' ? 'mis' : `mis-x-${letters}`
}

function tag(code: string): Language {
  const [language = '', ...rest] = code.split(/[-_]/)
  return [language.toLowerCase(), ...rest].join('-')
}

let known: ReadonlyMap<string, Language> | undefined

/** What languages with two letters are called in English, German and themselves. */
function codesByName(): ReadonlyMap<string, Language> {
  known ??= new Map(
    codesOfTwoLetters().flatMap((code) =>
      ['en', 'de', code].flatMap((speaker): readonly [string, Language][] => {
        const name = new Intl.DisplayNames([speaker], { type: 'language', fallback: 'none' }).of(
          code,
        )
        return name === undefined ? [] : [[name.toLowerCase(), code]]
      }),
    ),
  )
  return known
}

function codesOfTwoLetters(): readonly Language[] {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz')
  return letters.flatMap((first) => letters.map((second) => first + second))
}
