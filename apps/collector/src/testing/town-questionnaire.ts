import type { Questionnaire } from '@meinungsbild/questionnaire'

/** Every kind of question, both special answers, "Sonstiges", conditions on questions and on a page; German and English. */
export const townQuestionnaire: Questionnaire = {
  id: 'town',
  title: { de: 'Leben in unserer Stadt', en: 'Living in our town' },
  languages: ['de', 'en'],
  introduction: {
    de: 'Wir möchten wissen, wie Sie Ihre Stadt erleben. Ihre Antworten fließen in die **Stadtentwicklung** ein.',
    en: 'We would like to know how you experience your town.',
  },
  closing: { de: 'Die Ergebnisse erscheinen im Herbst.', en: 'Results appear in autumn.' },
  pages: [
    {
      id: 'living',
      title: { de: 'Wohnen und Leben', en: 'Living' },
      questions: [
        {
          kind: 'scale',
          id: 'satisfaction',
          text: {
            de: 'Wie zufrieden sind Sie insgesamt mit dem Leben in unserer Stadt?',
            en: 'How satisfied are you with life in our town?',
          },
          required: true,
          special: ['noAnswer'],
          points: [
            { code: '1', label: { de: 'sehr unzufrieden', en: 'very dissatisfied' }, value: 1 },
            { code: '2', label: { de: 'eher unzufrieden', en: 'rather dissatisfied' }, value: 2 },
            { code: '3', label: { de: 'teils, teils', en: 'partly' }, value: 3 },
            { code: '4', label: { de: 'eher zufrieden', en: 'rather satisfied' }, value: 4 },
            { code: '5', label: { de: 'sehr zufrieden', en: 'very satisfied' }, value: 5 },
          ],
        },
        {
          kind: 'singleChoice',
          id: 'district',
          text: { de: 'In welchem Stadtteil wohnen Sie?', en: 'In which district do you live?' },
          help: { de: 'Es zählt Ihr Hauptwohnsitz.', en: 'Your main residence counts.' },
          special: ['dontKnow', 'noAnswer'],
          options: [
            { code: 'north', label: { de: 'Nord', en: 'North' } },
            { code: 'south', label: { de: 'Süd', en: 'South' } },
            { code: 'other', label: { de: 'Sonstiges', en: 'Other' }, openText: true },
          ],
        },
        {
          kind: 'longText',
          id: 'whatIsMissing',
          text: { de: 'Was fehlt Ihnen im Süden?', en: 'What do you miss in the south?' },
          visibleIf: "district = 'south'",
          maxLength: 500,
        },
      ],
    },
    {
      id: 'services',
      questions: [
        {
          kind: 'matrix',
          id: 'quality',
          text: {
            de: 'Wie bewerten Sie die folgenden Angebote?',
            en: 'How do you rate these services?',
          },
          required: true,
          special: ['dontKnow'],
          rows: [
            { id: 'bus', label: { de: 'Bus und Bahn', en: 'Bus and train' } },
            { id: 'parks', label: { de: 'Parks und Grünflächen', en: 'Parks' } },
            {
              id: 'office',
              label: { de: 'Öffnungszeiten der Bürgerbüros', en: 'Hours of citizens’ offices' },
            },
          ],
          points: [
            { code: '1', label: { de: 'schlecht', en: 'bad' }, value: 1 },
            { code: '2', label: { de: 'mittel', en: 'medium' }, value: 2 },
            { code: '3', label: { de: 'gut', en: 'good' }, value: 3 },
          ],
        },
        {
          kind: 'multipleChoice',
          id: 'leisure',
          text: { de: 'Was nutzen Sie in Ihrer Freizeit?', en: 'What do you use in your leisure?' },
          max: 2,
          options: [
            { code: 'pool', label: { de: 'Schwimmbad', en: 'Swimming pool' } },
            { code: 'library', label: { de: 'Bücherhalle', en: 'Library' } },
            { code: 'theatre', label: { de: 'Theater', en: 'Theatre' } },
            { code: 'none', label: { de: 'Nichts davon', en: 'None of these' }, exclusive: true },
          ],
        },
      ],
    },
    {
      id: 'pool',
      title: { de: 'Ihr Schwimmbad', en: 'Your swimming pool' },
      visibleIf: "leisure contains 'pool'",
      questions: [
        {
          kind: 'shortText',
          id: 'poolName',
          text: { de: 'Welches Schwimmbad besuchen Sie?', en: 'Which pool do you visit?' },
        },
      ],
    },
    {
      id: 'person',
      questions: [
        {
          kind: 'statement',
          id: 'why',
          text: {
            de: 'Zum Schluss bitten wir Sie um **Angaben zu Ihrer Person**.',
            en: 'Finally, a few questions **about you**.',
          },
        },
        {
          kind: 'number',
          id: 'age',
          text: { de: 'Wie alt sind Sie?', en: 'How old are you?' },
          min: 14,
          max: 120,
          unit: { de: 'Jahre', en: 'years' },
          special: ['noAnswer'],
        },
        {
          kind: 'date',
          id: 'movedIn',
          text: { de: 'Seit wann wohnen Sie hier?', en: 'Since when have you lived here?' },
          max: '2026-11-22',
        },
      ],
    },
    {
      id: 'wish',
      questions: [
        {
          kind: 'longText',
          id: 'wish',
          text: { de: 'Was wünschen Sie sich?', en: 'What would you wish for?' },
          help: { de: 'Bitte nennen Sie keine Namen.', en: 'Please do not give names.' },
        },
      ],
    },
  ],
}
