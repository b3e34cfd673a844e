import { folded } from './folded.ts'
import { personFields, type ColumnChoice, type PersonField } from './person-field.ts'

/** The heads under which registration authorities and staff hand these over, folded, the most certain first. */
const heads: Readonly<Record<PersonField, readonly string[]>> = {
  familyName: ['familienname', 'nachname', 'zuname', 'name', 'surname', 'last name', 'family name'],
  givenNames: [
    'vornamen',
    'vorname',
    'rufname',
    'gebraeuchlicher vorname',
    'first name',
    'given name',
    'given names',
  ],
  title: ['doktorgrad', 'titel', 'akademischer grad', 'dr grad', 'title'],
  street: [
    'strasse',
    'str',
    'strassenname',
    'strasse und hausnummer',
    'strasse hausnummer',
    'strasse hausnr',
    'strasse nr',
    'anschrift',
    'street',
    'address',
  ],
  houseNumber: ['hausnummer', 'hausnr', 'haus nr', 'hnr', 'nr', 'house number'],
  houseNumberSuffix: [
    'hausnummernzusatz',
    'hausnummerzusatz',
    'hausnrzusatz',
    'hnr zusatz',
    'zusatz',
    'buchstabe',
    'hausbuchstabe',
  ],
  postcode: ['plz', 'postleitzahl', 'postcode', 'zip'],
  town: ['ort', 'wohnort', 'stadt', 'gemeinde', 'town', 'city'],
  dateOfBirth: [
    'geburtsdatum',
    'geburtstag',
    'geb datum',
    'gebdat',
    'geb dat',
    'geboren',
    'date of birth',
  ],
  age: ['alter', 'lebensalter', 'age'],
  email: ['e mail', 'email', 'mail', 'e mail adresse', 'mailadresse'],
  language: ['sprache', 'muttersprache', 'anschreiben sprache', 'language'],
  unit: ['stelle', 'organisation', 'einrichtung', 'verein', 'unit', 'organization'],
  residence: [
    'wohnungsstatus',
    'art der wohnung',
    'wohnungsart',
    'haupt nebenwohnung',
    'status der wohnung',
    'wohnsitz',
    'hauptwohnung',
    'residence',
  ],
  block: [
    'auskunftssperre',
    'sperre',
    'sperrvermerk',
    'uebermittlungssperre',
    'sperrkennzeichen',
    'block',
  ],
  conditionalBlock: ['bedingter sperrvermerk', 'bedingte sperre'],
}

/** Which columns of a table probably hold what, from the names in its head. A person looks at it afterwards. */
export function suggestColumns(columns: readonly string[]): ColumnChoice {
  const names = columns.map(folded)
  const choice: Partial<Record<PersonField, number>> = {}
  const fill = (fits: (name: string, head: string) => boolean) => {
    for (const field of personFields) {
      if (choice[field] !== undefined) continue
      const taken = Object.values(choice)
      const column = heads[field]
        .map((head) => names.findIndex((name, at) => fits(name, head) && !taken.includes(at)))
        .find((index) => index !== -1)
      if (column !== undefined) choice[field] = column
    }
  }
  fill((name, head) => name === head)
  // "Auskunftssperre (§ 51 BMG)"
  fill((name, head) => head.length > 4 && name.startsWith(`${head} `))
  return choice
}
