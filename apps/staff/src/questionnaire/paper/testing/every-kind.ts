import type { Questionnaire, ScalePoint, Text } from '@meinungsbild/questionnaire'

function both(de: string, en: string): Text {
  return { de, en }
}

const satisfaction: readonly ScalePoint[] = [
  { code: '1', label: both('sehr zufrieden', 'very satisfied'), value: 1 },
  { code: '2', label: both('eher zufrieden', 'rather satisfied'), value: 2 },
  { code: '3', label: both('teils, teils', 'partly'), value: 3 },
  { code: '4', label: both('eher unzufrieden', 'rather dissatisfied'), value: 4 },
  { code: '5', label: both('sehr unzufrieden', 'very dissatisfied'), value: 5 },
]

const importance: readonly ScalePoint[] = [
  { code: 'h', label: both('hoch', 'high'), value: 3 },
  { code: 'm', label: both('mittel', 'middle'), value: 2 },
  { code: 'l', label: both('gering', 'low'), value: 1 },
]

const offers = [
  { id: 'fruit', label: both('Obst und Gemüse', 'Fruit and vegetables') },
  { id: 'bread', label: both('Brot und Backwaren', 'Bread and pastry') },
  { id: 'hours', label: both('Öffnungszeiten', 'Opening hours') },
]

/** A chequered picture of 96 by 60 pixels. */
const chequered =
  'iVBORw0KGgoAAAANSUhEUgAAAGAAAAA8CAAAAAC8v+BoAAAARElEQVR42u3WoREAMAgDQMZh/yk6FjYS0d5VfGQE77jUiXTkVl8AAACwAF4czR4AAAA2gHcNAADsIgAAALCLAADAN8AA9eqMl21emn8AAAAASUVORK5CYII='

const picture = 'a1'.repeat(32)
const leaflet = 'b2'.repeat(32)

/** A survey with each of the 33 kinds at least once, and what each may have beside its answers. */
export const everyKind: Questionnaire = {
  id: 'market',
  title: both('Der Wochenmarkt in Auental', 'The weekly market in Auental'),
  languages: ['de', 'en'],
  introduction: both(
    'Wir möchten den **Wochenmarkt** besser machen. Was meinen Sie?',
    'We would like to improve the **weekly market**. What do you think?',
  ),
  closing: both('Die Ergebnisse stehen im Frühjahr fest.', 'Results will be out in spring.'),
  endings: [
    {
      id: 'others',
      title: both('Nur für Menschen aus Auental', 'Only for people from Auental'),
      text: both('Vielen Dank für Ihr Interesse.', 'Thank you for your interest.'),
    },
  ],
  quotas: [{ id: 'young', when: 'age < 20', limit: 100, ending: 'others' }],
  variants: [
    { id: 'A', share: 1 },
    { id: 'B', share: 1 },
  ],
  media: {
    [picture]: { type: 'image/png', fileName: 'markt.png', data: chequered },
    [leaflet]: { type: 'application/pdf', fileName: 'marktordnung.pdf', data: '' },
  },
  pages: [
    {
      id: 'start',
      title: both('Zuerst', 'First'),
      questions: [
        {
          kind: 'hidden',
          id: 'source',
          text: both('Woher', 'From where'),
          parameter: 'weg',
          options: [{ code: 'letter', label: both('Brief', 'Letter') }],
        },
        {
          kind: 'yesNo',
          id: 'resident',
          text: both('Wohnen Sie in Auental?', 'Do you live in Auental?'),
          required: true,
          special: ['noAnswer'],
        },
      ],
      jumps: [{ if: "resident = 'no'", to: 'others' }],
    },
    {
      id: 'visit',
      title: both('Ihr Besuch', 'Your visit'),
      introduction: both('Nun geht es um **Ihren letzten Besuch**.', 'Now about **your visit**.'),
      questions: [
        {
          kind: 'singleChoice',
          id: 'way',
          text: both('Wie kommen Sie zum Markt?', 'How do you get to the market?'),
          help: both('Gemeint ist der längste Teil des Weges.', 'The longest part counts.'),
          required: true,
          order: 'random',
          comment: true,
          special: ['dontKnow', 'noAnswer'],
          options: [
            { code: 'foot', label: both('zu Fuß', 'on foot') },
            { code: 'bus', label: both('mit Bus & Bahn', 'by bus & train') },
            { code: 'other', label: both('Sonstiges', 'Other'), openText: true, fixed: true },
          ],
        },
        {
          kind: 'longText',
          id: 'busWish',
          text: both('Was fehlt Ihnen bei <Bus & Bahn>?', 'What do <bus & train> lack?'),
          visibleIf: "way = 'bus'",
          maxLength: 300,
        },
        {
          kind: 'rating',
          id: 'busRating',
          text: both('Wie bewerten Sie Bus und Bahn?', 'How do you rate bus and train?'),
          visibleIf: "way = 'bus'",
          steps: 5,
          look: 'stars',
          lowLabel: both('schlecht', 'bad'),
          highLabel: both('gut', 'good'),
          special: ['notApplicable'],
        },
        {
          kind: 'multipleChoice',
          id: 'buys',
          text: both('Was kaufen Sie?', 'What do you buy?'),
          min: 1,
          max: 3,
          options: [
            { code: 'fruit', label: both('Obst', 'Fruit') },
            { code: 'cheese', label: both('Käse', 'Cheese') },
            {
              code: 'ticket',
              label: both('Fahrscheine', 'Tickets'),
              visibleIf: "way = 'bus'",
            },
            { code: 'other', label: both('Sonstiges', 'Other'), openText: true },
            { code: 'nothing', label: both('Nichts davon', 'None'), exclusive: true },
          ],
        },
        {
          kind: 'scale',
          id: 'overall',
          text: both('Wie zufrieden sind Sie insgesamt?', 'How satisfied are you overall?'),
          points: satisfaction,
          special: ['noAnswer'],
        },
        {
          kind: 'shortText',
          id: 'why',
          text: both('Sie kommen {way}. Woran liegt es?', 'You come {way}. Why?'),
          visibleIf: "overall >= 4 or buys contains 'nothing'",
          checks: [{ that: "why != ''", message: both('Bitte sagen Sie es.', 'Please say so.') }],
        },
        {
          kind: 'recommendation',
          id: 'recommend',
          text: both('Empfehlen Sie den Markt weiter?', 'Would you recommend the market?'),
          lowLabel: both('sehr unwahrscheinlich', 'very unlikely'),
          highLabel: both('sehr wahrscheinlich', 'very likely'),
        },
        {
          kind: 'slider',
          id: 'share',
          text: both('Wie viel Ihres Einkaufs ist vom Markt?', 'How much comes from the market?'),
          min: 0,
          max: 100,
          step: 1,
          unit: both('%', '%'),
          lowLabel: both('nichts', 'nothing'),
          highLabel: both('alles', 'everything'),
        },
      ],
    },
    {
      id: 'offer',
      title: both('Das Angebot', 'What is on offer'),
      visibleIf: "not buys contains 'nothing'",
      order: 'random',
      questions: [
        { kind: 'section', id: 'heads', text: both('Im Einzelnen', 'In detail') },
        {
          kind: 'picture',
          id: 'photo',
          text: both('Der Markt am Sonnabend', 'The market on Saturday'),
          media: picture,
          alternative: both('Stände auf dem Rathausplatz', 'Stalls in front of the town hall'),
        },
        {
          kind: 'matrix',
          id: 'quality',
          text: both('Wie zufrieden sind Sie mit …?', 'How satisfied are you with …?'),
          required: true,
          rowOrder: 'random',
          special: ['dontKnow'],
          rows: offers,
          points: satisfaction,
        },
        {
          kind: 'differential',
          id: 'mood',
          text: both('Wie wirkt der Markt?', 'What is the market like?'),
          steps: 5,
          special: ['dontKnow'],
          rows: [
            { id: 'a', label: both('eng', 'narrow'), opposite: both('weitläufig', 'wide') },
            { id: 'b', label: both('laut', 'loud'), opposite: both('ruhig', 'quiet') },
          ],
        },
        {
          kind: 'multipleMatrix',
          id: 'when',
          text: both('Wann kaufen Sie was?', 'When do you buy what?'),
          rows: offers.slice(0, 2),
          options: [
            { code: 'am', label: both('vormittags', 'mornings') },
            { code: 'pm', label: both('nachmittags', 'afternoons') },
          ],
        },
        {
          kind: 'dualMatrix',
          id: 'weight',
          text: both('Wie wichtig, wie zufrieden?', 'How important, how satisfied?'),
          special: ['dontKnow'],
          rows: offers,
          scales: [
            { id: 'importance', label: both('Wichtigkeit', 'Importance'), points: importance },
            { id: 'state', label: both('Zufriedenheit', 'Satisfaction'), points: importance },
          ],
        },
        {
          kind: 'table',
          id: 'trips',
          text: both('Welche Märkte besuchen Sie noch?', 'Which other markets do you visit?'),
          rows: [],
          added: { min: 0, max: 10 },
          columns: [
            { id: 'name', label: both('Markt', 'Market'), cell: { kind: 'text' } },
            { id: 'times', label: both('Mal im Jahr', 'Times a year'), cell: { kind: 'number' } },
            {
              id: 'like',
              label: both('Gefällt er Ihnen?', 'Do you like it?'),
              cell: {
                kind: 'choice',
                options: [
                  { code: 'y', label: both('ja', 'yes') },
                  { code: 'n', label: both('nein', 'no') },
                ],
              },
            },
          ],
        },
        {
          kind: 'ranking',
          id: 'first',
          text: both('Was soll zuerst besser werden?', 'What should improve first?'),
          places: 3,
          options: [
            { code: 'a', label: both('Öffnung am Sonntag', 'Open on Sundays') },
            { code: 'b', label: both('Mehr Stände', 'More stalls') },
            { code: 'c', label: both('Toiletten', 'Toilets') },
            { code: 'd', label: both('Fahrradständer', 'Bicycle stands') },
          ],
        },
        {
          kind: 'constantSum',
          id: 'budget',
          text: both('Wie würden Sie 100 Euro verteilen?', 'How would you share 100 euros?'),
          total: 100,
          unit: both('Euro', 'euros'),
          rows: offers,
        },
      ],
    },
    {
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
          text: both(
            'In welchem Monat waren Sie zuletzt da?',
            'In which month were you here last?',
          ),
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
    },
  ],
}
