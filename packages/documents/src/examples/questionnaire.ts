import type { Paper } from '../paper.ts'
import { DISTRICT_MAP } from './district-map.ts'
import { LETTERHEAD } from './letterhead.ts'

const SATISFACTION = [
  'sehr zufrieden',
  'eher zufrieden',
  'teils, teils',
  'eher unzufrieden',
  'sehr unzufrieden',
]

/** A questionnaire with every block of the form once, as it would be sent with a letter. */
export const QUESTIONNAIRE: Paper = {
  title: 'Bürgerbefragung Kundenzentren 2027',
  language: 'de',
  style: 'questionnaire',
  letterhead: { ...LETTERHEAD, day: '2027-05-03' },
  createdAt: '2027-04-12T09:00:00Z',
  blocks: [
    {
      kind: 'facts',
      facts: [
        { label: 'Rücksendung bis', value: '**14. Juni 2027** im beiliegenden Freiumschlag' },
        {
          label: 'Fragen dazu',
          value: 'Telefon 040 428 00-2231, montags bis freitags 9 bis 15 Uhr',
        },
      ],
    },
    {
      kind: 'paragraph',
      style: 'lead',
      text: 'Wie zufrieden sind Sie mit den Kundenzentren? Ihre Antworten helfen uns, Öffnungszeiten und Terminvergabe zu verbessern.',
    },
    {
      kind: 'paragraph',
      text: 'Die Teilnahme ist freiwillig und dauert etwa zehn Minuten. Bitte schreiben Sie **keinen Namen** auf den Bogen; er wird nach der Erfassung vernichtet. Sie können auch online antworten: [befragung.example.org](https://befragung.example.org).',
    },
    {
      kind: 'box',
      title: 'So füllen Sie den Bogen aus',
      blocks: [
        {
          kind: 'list',
          ordered: false,
          items: [
            'Bitte kreuzen Sie mit einem dunklen Stift an: einen **Kreis**, wenn nur eine Antwort gilt, **Kästchen**, wenn mehrere gelten können.',
            'Haben Sie sich geirrt? Füllen Sie das falsche Feld ganz aus und kreuzen Sie das richtige an.',
            'Wo ein Pfeil → steht, lesen Sie bei der genannten Frage weiter, sonst einfach bei der nächsten.',
          ],
        },
      ],
    },
    { kind: 'heading', level: 1, text: 'A Ihr Besuch im Kundenzentrum' },
    {
      kind: 'question',
      number: '1',
      text: 'Waren Sie in den letzten zwölf Monaten in einem Kundenzentrum?',
      blocks: [
        { kind: 'instruction', text: 'Bitte nur eine Antwort ankreuzen.' },
        {
          kind: 'answerBoxes',
          choose: 'one',
          columns: 1,
          options: [
            { label: 'ja, einmal' },
            { label: 'ja, mehrmals' },
            { label: 'nein', filterNote: '→ weiter mit Frage 6' },
          ],
        },
      ],
    },
    {
      kind: 'question',
      number: '2',
      text: 'Wann waren Sie zuletzt dort, und wie lange haben Sie gewartet?',
      blocks: [
        {
          kind: 'instruction',
          text: 'Wenn Sie es nicht mehr genau wissen, genügt eine Schätzung.',
        },
        {
          kind: 'writingLines',
          fields: [
            { kind: 'boxes', label: 'Tag des Besuchs', pattern: 'TT.MM.JJJJ', unit: '' },
            { kind: 'boxes', label: 'Wartezeit', pattern: '___', unit: 'Minuten' },
          ],
        },
      ],
    },
    {
      kind: 'question',
      number: '3',
      text: 'Was war Ihr Anliegen?',
      blocks: [
        { kind: 'instruction', text: 'Sie können mehrere Antworten ankreuzen.' },
        {
          kind: 'answerBoxes',
          choose: 'several',
          columns: 2,
          options: [
            { label: 'Personalausweis oder Reisepass' },
            { label: 'An- oder Ummeldung der Wohnung' },
            { label: 'Führerschein' },
            { label: 'Kraftfahrzeug' },
            { label: 'Beglaubigung einer Unterschrift oder einer Urkunde' },
            { label: 'Sonstiges:', writing: true },
          ],
        },
      ],
    },
    {
      kind: 'question',
      number: '4',
      text: 'Wie zufrieden waren Sie mit …?',
      blocks: [
        { kind: 'instruction', text: 'Bitte in jeder Zeile eine Antwort ankreuzen.' },
        {
          kind: 'answerGrid',
          groups: [
            { label: '', columns: SATISFACTION.map((label) => ({ label, cell: 'one' })) },
            { label: '', columns: [{ label: 'weiß nicht', cell: 'one' }] },
          ],
          rows: [
            { label: 'der Freundlichkeit der Beschäftigten' },
            { label: 'der Wartezeit auf einen Termin' },
            { label: 'der Verständlichkeit der Bescheide und Formulare' },
            { label: 'den Öffnungszeiten' },
            { label: 'der Barrierefreiheit des Gebäudes' },
          ],
        },
      ],
    },
    {
      kind: 'question',
      number: '5',
      text: 'Wie wahrscheinlich ist es, dass Sie Bekannten die Online-Dienste der Kundenzentren empfehlen?',
      blocks: [
        {
          kind: 'scaleLine',
          points: Array.from({ length: 11 }, (_, point) => `${point}`),
          from: 'sehr unwahrscheinlich',
          to: 'sehr wahrscheinlich',
        },
      ],
    },
    { kind: 'heading', level: 1, text: 'B Was wichtig ist' },
    {
      kind: 'question',
      number: '6',
      text: 'Was soll zuerst verbessert werden?',
      blocks: [
        {
          kind: 'instruction',
          text: 'Bitte ordnen Sie: 1 für das Wichtigste, 4 für das am wenigsten Wichtige.',
        },
        {
          kind: 'rankLines',
          options: [
            'Öffnung am Sonnabend',
            'Termine am selben Tag',
            'Bescheide in verständlicher Sprache',
            'Mehr Dienste online',
          ],
        },
      ],
    },
    {
      kind: 'question',
      number: '7',
      text: 'Wie wichtig sind Ihnen diese Leistungen, und wie zufrieden sind Sie damit?',
      blocks: [
        {
          kind: 'answerGrid',
          groups: [
            {
              label: 'Wichtigkeit',
              columns: ['hoch', 'mittel', 'gering'].map((label) => ({ label, cell: 'one' })),
            },
            {
              label: 'Zufriedenheit',
              columns: ['hoch', 'mittel', 'gering'].map((label) => ({ label, cell: 'one' })),
            },
            { label: '', columns: [{ label: 'Besuche im Jahr', cell: 'number' }] },
          ],
          rows: [
            { label: 'Beratung am Telefon' },
            { label: 'Beratung vor Ort' },
            { label: 'Anderes:', writing: true },
          ],
        },
      ],
    },
    {
      kind: 'question',
      number: '8',
      text: 'Wie wirkt Ihr Kundenzentrum auf Sie?',
      blocks: [
        {
          kind: 'answerGrid',
          groups: [
            { label: '', columns: ['', '', '', '', ''].map((label) => ({ label, cell: 'one' })) },
          ],
          rows: [
            { label: 'freundlich', opposite: 'abweisend' },
            { label: 'übersichtlich', opposite: 'verwirrend' },
            { label: 'modern', opposite: 'altmodisch' },
          ],
        },
      ],
    },
    {
      kind: 'question',
      number: '9',
      text: 'In welchem Bezirk wohnen Sie?',
      blocks: [
        { kind: 'picture', picture: DISTRICT_MAP, caption: 'Die Bezirke der Stadt' },
        {
          kind: 'answerBoxes',
          choose: 'one',
          columns: 3,
          options: ['Nord', 'Mitte', 'West', 'Ost', 'Süd', 'weiß nicht'].map((label) => ({
            label,
          })),
        },
      ],
    },
    { kind: 'heading', level: 1, text: 'C Zum Schluss' },
    {
      kind: 'filterNote',
      text: 'Nur wenn Sie in Frage 1 „ja“ angekreuzt haben; sonst → weiter mit Frage 11',
    },
    {
      kind: 'question',
      number: '10',
      text: 'Was hat Ihnen bei Ihrem Besuch besonders gut gefallen, was gar nicht?',
      blocks: [{ kind: 'writingLines', fields: [{ kind: 'lines', label: '', count: 4 }] }],
    },
    {
      kind: 'question',
      number: '11',
      text: 'Dürfen wir Sie zu einem Gespräch einladen?',
      blocks: [
        {
          kind: 'instruction',
          text: 'Die Angaben sind freiwillig. Sie werden vor der Auswertung von Ihren Antworten getrennt.',
        },
        {
          kind: 'writingLines',
          fields: [
            { kind: 'lines', label: 'Vor- und Nachname', count: 1 },
            { kind: 'lines', label: 'Straße, Hausnummer', count: 1 },
            { kind: 'boxes', label: 'Postleitzahl', pattern: '_____', unit: '' },
            { kind: 'lines', label: 'Ort', count: 1 },
          ],
        },
        {
          kind: 'answerBoxes',
          choose: 'several',
          columns: 1,
          options: [
            {
              label:
                'Ich bin einverstanden, dass meine Anschrift bis zum 31. Dezember 2027 für diese Einladung gespeichert wird. Ich kann das jederzeit widerrufen.',
            },
          ],
        },
      ],
    },
    {
      kind: 'returnNote',
      title: 'Vielen Dank für Ihre Mitarbeit!',
      text: 'Bitte senden Sie den Bogen **bis zum 14. Juni 2027** im beiliegenden Freiumschlag zurück oder geben Sie ihn in einem Kundenzentrum ab.',
      address: [
        'Behörde für Bürgerdienste und Digitale Verwaltung',
        'Referat VM 21, Bürgerbefragung',
        'Rathausmarkt 1',
        '20095 Hamburg',
      ],
    },
  ],
}
