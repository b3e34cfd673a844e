import type { Finder } from './mark.ts'

/** `Hauptstraße` ends as `Alte-Post-Straße` does, but for the first letter. */
const ending =
  '(?:[Ss]traße|[Ss]trasse|[Ss]tr\\.|[Ww]eg|[Pp]latz|[Aa]llee|[Gg]asse|[Rr]ing|[Dd]amm|[Uu]fer|[Cc]haussee|[Ss]tieg|[Ss]teig|[Pp]fad|[Tt]wiete|[Zz]eile|[Pp]romenade)'
const number = ' ?\\d{1,4}(?: ?[a-zA-Z](?!\\p{L}))?(?!\\d)'
const town = '(?:,? ?\\d{5} \\p{Lu}[\\p{L}-]+)?'

/** What is counted or measured in every town, and nobody's address: "Radweg 2 m breit", "Parkplatz 20 Autos". */
const noStreet =
  '(?!(?:Rad|Geh|Fuß|Fuss)weg|(?:Park|Spiel|Sport|Sitz|Stell|Bolz|Arbeits)platz|(?:Der|Die|Das|Den|Dem|Am|Im|Zum|Zur|Ein|Eine|Kein|Keine|Jeder|Dieser) )'

/** `Hauptstraße 5`, `Karl-Marx-Allee 12 b, 10243 Berlin`: one word that ends like a street, and a number. */
const oneWord = `[\\p{L}-]+${ending}${number}${town}`
/** `Lange Straße 3`, `Alter Weg 2`. */
const twoWords = `[\\p{L}-]+ (?:Straße|Strasse|Str\\.|Weg|Platz|Allee|Gasse|Ring|Damm|Ufer)${number}${town}`
/** `Platz der Republik 1`. */
const ofSomething = `(?:Straße|Strasse|Str\\.|Weg|Platz|Allee|Ring|Ufer) de[rs] \\p{Lu}[\\p{L}-]+${number}${town}`

/** A street with the number of a house. A street alone tells where something is wrong, not who lives there. */
export const streets: readonly Finder[] = [oneWord, twoWords, ofSomething].map((street) => ({
  kind: 'address',
  pattern: new RegExp(`(?<![\\p{L}\\p{N}-])${noStreet}(?=\\p{Lu})${street}`, 'dgu'),
}))
