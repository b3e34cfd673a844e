import type { Page } from '@meinungsbild/questionnaire'
import { both } from './both.ts'
import { leaflet } from './media.ts'

/** Numbers, moments, written words, files and what makes known who somebody is. */
export const personPage: Page = {
  id: 'person',
  title: both('Zum Schluss', 'Finally'),
  questions: [
    {
      kind: 'statement',
      id: 'aboutYou',
      text: both('Noch einige **Angaben zu Ihnen**.', 'Some questions **about you**.'),
    },
    {
      kind: 'number',
      id: 'age',
      text: both('Wie alt sind Sie?', 'How old are you?'),
      min: 14,
      max: 120,
      unit: both('Jahre', 'years'),
      special: ['noAnswer'],
    },
    {
      kind: 'computed',
      id: 'adult',
      text: both('Volljährig', 'Of age'),
      type: 'truth',
      value: 'age >= 18',
    },
    {
      kind: 'numberList',
      id: 'people',
      text: both('Wie viele leben mit Ihnen?', 'How many live with you?'),
      visibleIf: 'adult',
      max: 20,
      rows: [
        { id: 'children', label: both('Kinder', 'Children') },
        { id: 'adults', label: both('Erwachsene', 'Adults') },
      ],
    },
    {
      kind: 'place',
      id: 'district',
      text: both('In welchem Ortsteil wohnen Sie?', 'In which district do you live?'),
      special: ['noAnswer'],
      viewBox: [0, 0, 100, 60],
      areas: [
        { code: 'n', label: both('Nord', 'North'), shape: 'M0 0H100V30H0Z' },
        { code: 's', label: both('Süd', 'South'), shape: 'M0 30H60V60H0Z' },
        { code: 'o', label: both('Ost', 'East'), shape: 'M60 30H100V60H60Z' },
      ],
    },
    {
      kind: 'date',
      id: 'since',
      text: both('Seit wann wohnen Sie hier?', 'Since when have you lived here?'),
      max: '2026-01-01',
    },
    {
      kind: 'month',
      id: 'lastVisit',
      text: both('In welchem Monat waren Sie zuletzt da?', 'In which month were you here last?'),
      min: '2025-01',
    },
    {
      kind: 'time',
      id: 'hour',
      text: both('Um wie viel Uhr kommen Sie meist?', 'At what time do you usually come?'),
    },
    {
      kind: 'textList',
      id: 'words',
      text: both('Drei Worte zum Markt?', 'Three words about the market?'),
      rows: ['1', '2', '3'].map((id) => ({ id, label: both(`Wort ${id}`, `Word ${id}`) })),
    },
    {
      kind: 'repeat',
      id: 'household',
      text: both('Wer kommt mit?', 'Who comes along?'),
      entry: both('Person', 'Person'),
      min: 0,
      max: 6,
      questions: [
        { kind: 'number', id: 'years', text: both('Alter', 'Age'), max: 120 },
        {
          kind: 'singleChoice',
          id: 'role',
          text: both('Wer ist es?', 'Who is it?'),
          options: [
            { code: 'family', label: both('Familie', 'Family') },
            { code: 'friend', label: both('Freundin oder Freund', 'Friend') },
          ],
        },
      ],
    },
    {
      kind: 'download',
      id: 'rules',
      text: both('Marktordnung', 'Market rules'),
      media: leaflet,
    },
    {
      kind: 'upload',
      id: 'photos',
      text: both('Haben Sie ein Foto vom Markt?', 'Do you have a photo of the market?'),
      accept: ['jpeg', 'png'],
      maxBytes: 2_000_000,
      maxFiles: 2,
    },
    {
      kind: 'address',
      id: 'contact',
      text: both('Dürfen wir Sie einladen?', 'May we invite you?'),
      required: true,
      personal: true,
      purpose: both('Einladung zum Marktgespräch', 'Invitation to the market talk'),
      parts: [
        { part: 'name', required: true },
        { part: 'street' },
        { part: 'postcode' },
        { part: 'town' },
        { part: 'email' },
      ],
    },
    {
      kind: 'consent',
      id: 'consent',
      text: both('Einwilligung', 'Consent'),
      requiredIf: 'answered(contact)',
      label: both(
        'Ich bin einverstanden, dass meine Anschrift für die Einladung gespeichert wird.',
        'I agree that my address is stored for the invitation.',
      ),
    },
  ],
}
