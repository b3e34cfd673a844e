import { defineTexts } from '@meinungsbild/design'

/** On what law a registration authority (Meldebehörde) hands an extract over. */
export const legalBases = ['bmg-37', 'bmg-34', 'bmg-46', 'other'] as const

export type LegalBasis = (typeof legalBases)[number]

/** As it is printed in the dossier. */
export const legalBasisNames: Readonly<Record<LegalBasis, string>> = {
  'bmg-37': '§ 37 BMG',
  'bmg-34': '§ 34 Abs. 1, 2 BMG',
  'bmg-46': '§ 46 BMG',
  other: '',
}

export const legalBasisTexts = defineTexts<Readonly<Record<LegalBasis, string>>>({
  de: {
    'bmg-37': '§ 37 BMG: Weitergabe innerhalb der Verwaltung',
    'bmg-34': '§ 34 Abs. 1 und 2 BMG: Übermittlung an eine andere öffentliche Stelle',
    'bmg-46': '§ 46 BMG: Gruppenauskunft',
    other: 'Eine andere Rechtsgrundlage',
  },
  en: {
    'bmg-37': '§ 37 BMG: passing on within the administration',
    'bmg-34': '§ 34 (1) and (2) BMG: transfer to another public authority',
    'bmg-46': '§ 46 BMG: information about a group',
    other: 'Another legal basis',
  },
})

/** When each of them applies, and what follows from it. */
export const legalBasisHints = defineTexts<Readonly<Record<LegalBasis, string>>>({
  de: {
    'bmg-37':
      'Meldebehörde und befragende Stelle gehören zur selben Verwaltung. Weitergegeben wird, was für eine eigene öffentliche Aufgabe erforderlich ist.',
    'bmg-34':
      'Auch hier muss eine öffentliche Aufgabe die Daten erfordern. Ausgewählt werden darf nur nach den Merkmalen des Absatzes 1, zum Beispiel Geburtsdatum, Geschlecht, Anschrift.',
    'bmg-46':
      'Für Stellen außerhalb der Verwaltung, etwa ein beauftragtes Institut, wenn es im öffentlichen Interesse liegt. Nach § 47 BMG dürfen die Daten nur für diesen Zweck benutzt werden und sind danach zu löschen.',
    other:
      'Zum Beispiel eine Satzung oder ein Landesgesetz; bitte unten bei der Anforderung nennen.',
  },
  en: {
    'bmg-37':
      'The registration authority and the unit that asks belong to the same administration. Passed on is what a public task of its own requires.',
    'bmg-34':
      'Here too a public task must require the data. People may be selected only by the attributes of subsection 1, such as date of birth, sex, address.',
    'bmg-46':
      'For bodies outside the administration, such as an institute under contract, if it is in the public interest. By § 47 BMG the data may be used for this purpose only and must be deleted afterwards.',
    other:
      'For example by-laws or an act of the federal state; please name it below with the request.',
  },
})
