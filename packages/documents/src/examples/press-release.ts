import type { Paper } from '../paper.ts'
import { LETTERHEAD } from './letterhead.ts'

export const PRESS_RELEASE: Paper = {
  title: 'Acht von zehn Befragten sind mit den Kundenzentren zufrieden',
  language: 'de',
  style: 'pressRelease',
  letterhead: { ...LETTERHEAD, unit: 'Pressestelle', day: '2027-09-28' },
  createdAt: '2027-09-27T14:00:00Z',
  blocks: [
    {
      kind: 'facts',
      facts: [
        { label: 'Nummer', value: '50/2027' },
        { label: 'Sperrfrist', value: '**28. September 2027, 10 Uhr** – frei ab diesem Zeitpunkt' },
      ],
    },
    {
      kind: 'paragraph',
      style: 'lead',
      text: '82 Prozent der Befragten sind mit den Kundenzentren sehr oder eher zufrieden. Das zeigt die Bürgerbefragung, an der sich von Mai bis Juni 1.734 Menschen beteiligt haben. Kritik gibt es an der Wartezeit auf einen Termin. Die Behörde öffnet deshalb ab November drei Standorte auch am Sonnabend.',
    },
    {
      kind: 'paragraph',
      text: 'Am besten bewertet wird die Freundlichkeit der Beschäftigten (91 Prozent), am schlechtesten die Wartezeit auf einen Termin (47 Prozent). Gegenüber 2019 ist die Zufriedenheit um vier Prozentpunkte gestiegen; der Unterschied ist statistisch gesichert.',
    },
    {
      kind: 'paragraph',
      style: 'quote',
      text: '„Die Menschen sagen uns deutlich, was gut läuft und was nicht. Beides nehmen wir ernst: Wer einen Termin braucht, soll ihn künftig innerhalb einer Woche bekommen.“ Senatorin Katharina Behrens',
    },
    { kind: 'heading', level: 1, text: 'Was sich ändert' },
    {
      kind: 'list',
      ordered: false,
      items: [
        'Drei Kundenzentren öffnen ab 6. November 2027 auch am Sonnabend.',
        'Termine werden bis Ende 2027 auch telefonisch und in Leichter Sprache vergeben.',
        'Der Reisepass kann ab Februar 2028 online verlängert werden.',
      ],
    },
    {
      kind: 'box',
      title: 'So wurde gefragt',
      blocks: [
        {
          kind: 'facts',
          facts: [
            { label: 'Grundgesamtheit', value: 'Einwohnerinnen und Einwohner ab 16 Jahren' },
            { label: 'Auswahl', value: 'Zufallsstichprobe aus dem Melderegister, 6.000 Personen' },
            { label: 'Feldzeit', value: '3. Mai bis 14. Juni 2027' },
            {
              label: 'Antworten',
              value: '1.734 (Rücklauf 28,9 Prozent), gewichtet nach Alter und Bezirk',
            },
            { label: 'Fehlerspanne', value: 'höchstens ± 2,4 Prozentpunkte (95 Prozent)' },
          ],
        },
      ],
    },
    {
      kind: 'paragraph',
      text: 'Bericht und Daten: [befragung.example.org/kundenzentren-2027](https://befragung.example.org/kundenzentren-2027)',
    },
    { kind: 'heading', level: 1, text: 'Rückfragen der Medien' },
    {
      kind: 'paragraph',
      text: 'Pressestelle, Ole Brandt\\\nTelefon 040 428 00-1100\\\n[presse@behoerde.example.org](mailto:presse@behoerde.example.org)',
    },
  ],
}
