import { firstNames } from './first-names.ts'
import type { Finder } from './mark.ts'

const oneOf = `(?:${firstNames.join('|')})`
const word = "\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}[\\p{L}'’]+)?"
const particle = '(?:(?:von|vom|van|zu|zur|de|den|der|di|el|al) ){0,3}'
const begin = '(?<![\\p{L}\\p{N}-])'
const end = '(?![\\p{L}\\p{N}])'

/** A frequent first name, and the capitalised word behind it: `Petra Schulz`, `Hans-Peter von der Heide`, `Petras`. */
const firstName = `${oneOf}(?:-${oneOf})?s?${end}(?!-)(?: ${particle}${word}${end})?`

const honorific =
  '(?:Herrn?|Frau|Familie|Fam\\.|Eheleute|Doktor|Professor(?:in)?|Dr\\.|Prof\\.)(?: (?:Dr|Prof|med|jur)\\.)*'

const introduction =
  '(?:[Mm]ein [Nn]ame ist|[Ii]ch hei(?:ß|ss)e|[Gg]ez(?:\\.|eichnet)|MfG,?|(?:[Mm]it [Ff]reundlichen|[Vv]iele|[Ll]iebe|[Bb]este|[Hh]erzliche|[Ss]chöne) Gr(?:ü|ue)(?:ß|ss)en?,?)'

/** In small letters nothing tells a name from what follows it but that these words are none. */
const smallName = '\\p{L}+(?: (?!und|ich|aus|wohne|bin|aber|oder|von)\\p{L}+)?'

/** Names of people, as far as their first name or something in front of them gives them away. */
export const people: readonly Finder[] = [
  `(?<part>${firstName})`,
  `${honorific} ?(?<part>${firstName}|${particle}${word}${end})`,
  `${introduction}\\s+(?<part>${word}(?: ${particle}${word}){0,2}${end})`,
  `[Mm]ein [Nn]ame ist (?<part>${smallName}${end})`,
].map((pattern) => ({ kind: 'name', pattern: new RegExp(`${begin}${pattern}`, 'dgu') }))
