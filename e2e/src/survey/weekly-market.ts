import type { Questionnaire, ScalePoint } from '@meinungsbild/questionnaire'

const satisfaction: readonly ScalePoint[] = [
  { code: '1', label: { de: 'sehr unzu\u00ADfrieden', en: 'very dissatisfied' }, value: 1 },
  { code: '2', label: { de: 'eher unzu\u00ADfrieden', en: 'rather dissatisfied' }, value: 2 },
  { code: '3', label: { de: 'teils, teils', en: 'partly' }, value: 3 },
  { code: '4', label: { de: 'eher zu\u00ADfrieden', en: 'rather satisfied' }, value: 4 },
  { code: '5', label: { de: 'sehr zu\u00ADfrieden', en: 'very satisfied' }, value: 5 },
]

/**
 * A short survey as authorities ask it, with special answers, "Sonstiges", limits, an exclusive option, conditions on a
 * question and on a page; words that look like HTML; German and English.
 */
export const weeklyMarket: Questionnaire = {
  id: 'weekly-market',
  title: { de: 'Der Wochenmarkt in Auental', en: 'The weekly market in Auental' },
  languages: ['de', 'en'],
  introduction: {
    de: 'Wir möchten den **Wochenmarkt** besser machen. Was meinen Sie?',
    en: 'We would like to improve the **weekly market**. What do you think?',
  },
  closing: { de: 'Die Ergebnisse stehen im Frühjahr fest.', en: 'Results will be out in spring.' },
  pages: [
    {
      id: 'visit',
      title: { de: 'Ihr Besuch', en: 'Your visit' },
      questions: [
        {
          kind: 'singleChoice',
          id: 'way',
          text: { de: 'Wie kommen Sie zum Markt?', en: 'How do you get to the market?' },
          help: { de: 'Gemeint ist der längste Teil des Weges.', en: 'The longest part counts.' },
          required: true,
          special: ['dontKnow', 'noAnswer'],
          options: [
            { code: 'foot', label: { de: 'zu Fuß', en: 'on foot' } },
            { code: 'bus', label: { de: 'mit Bus & Bahn', en: 'by bus & train' } },
            { code: 'other', label: { de: 'Sonstiges', en: 'Other' }, openText: true },
          ],
        },
        {
          kind: 'longText',
          id: 'busWish',
          text: { de: 'Was fehlt Ihnen bei <Bus & Bahn>?', en: 'What do <bus & train> lack?' },
          visibleIf: "way = 'bus'",
          maxLength: 300,
        },
        {
          kind: 'scale',
          id: 'overall',
          text: {
            de: 'Wie zufrieden sind Sie insgesamt mit dem Markt?',
            en: 'How satisfied are you with the market?',
          },
          required: true,
          special: ['noAnswer'],
          points: satisfaction,
        },
      ],
    },
    {
      id: 'offers',
      title: { de: 'Das Angebot', en: 'What is on offer' },
      questions: [
        {
          kind: 'matrix',
          id: 'quality',
          text: {
            de: 'Wie zufrieden sind Sie mit dem Angebot?',
            en: 'How satisfied are you with the offer?',
          },
          required: true,
          special: ['dontKnow'],
          rows: [
            { id: 'fruit', label: { de: 'Obst und Gemüse', en: 'Fruit and vegetables' } },
            { id: 'bread', label: { de: 'Brot und Backwaren', en: 'Bread and pastry' } },
            { id: 'hours', label: { de: 'Öffnungszeiten', en: 'Opening hours' } },
          ],
          points: satisfaction,
        },
        {
          kind: 'multipleChoice',
          id: 'buys',
          text: { de: 'Was kaufen Sie auf dem Markt?', en: 'What do you buy at the market?' },
          required: true,
          min: 1,
          max: 2,
          special: ['noAnswer'],
          options: [
            { code: 'fruit', label: { de: 'Obst', en: 'Fruit' } },
            { code: 'cheese', label: { de: 'Käse', en: 'Cheese' } },
            { code: 'flowers', label: { de: 'Blumen', en: 'Flowers' } },
            { code: 'other', label: { de: 'Sonstiges', en: 'Other' }, openText: true },
            {
              code: 'nothing',
              label: { de: 'Nichts davon', en: 'None of these' },
              exclusive: true,
            },
          ],
        },
      ],
    },
    {
      id: 'cheese',
      visibleIf: "buys contains 'cheese'",
      questions: [
        {
          kind: 'shortText',
          id: 'cheeseName',
          text: { de: 'Welcher Käse ist Ihnen der liebste?', en: 'Which cheese do you like best?' },
          required: true,
        },
      ],
    },
    {
      id: 'person',
      title: { de: 'Zum Schluss', en: 'Finally' },
      questions: [
        {
          kind: 'statement',
          id: 'why',
          text: { de: 'Noch zwei **Angaben zu Ihnen**.', en: 'Two questions **about you**.' },
        },
        {
          kind: 'number',
          id: 'age',
          text: { de: 'Wie alt sind Sie?', en: 'How old are you?' },
          required: true,
          min: 14,
          max: 120,
          unit: { de: 'Jahre', en: 'years' },
          special: ['noAnswer'],
        },
        {
          kind: 'date',
          id: 'since',
          text: { de: 'Seit wann wohnen Sie hier?', en: 'Since when have you lived here?' },
          max: '2026-01-01',
        },
      ],
    },
  ],
}
