import type { Paper } from '../paper.ts'
import { LETTERHEAD } from './letterhead.ts'

export const MEMO: Paper = {
  title: 'Bürgerbefragung „Kundenzentren 2027“: Freigabe des Feinkonzepts und Beginn der Feldphase',
  language: 'de',
  style: 'memo',
  letterhead: LETTERHEAD,
  createdAt: '2027-03-12T09:30:00Z',
  blocks: [
    {
      kind: 'facts',
      facts: [
        { label: 'An', value: 'Frau Senatorin' },
        { label: 'über', value: 'Herrn Staatsrat, Leitung Amt VM' },
        { label: 'Bearbeitung', value: 'Dr. Jasmin Öztürk, Telefon 040 428 00-2231' },
        {
          label: 'Bezug',
          value:
            'Grobkonzept vom 14. Januar 2027; Entscheidung der Lenkungsgruppe vom 3. Februar 2027',
        },
        {
          label: 'Anlagen',
          value: '3 (Feinkonzept A, Feinkonzept B, Datenschutz-Folgenabschätzung)',
        },
      ],
    },
    {
      kind: 'box',
      title: '1. Votum',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Ich bitte um **Zustimmung**, die Befragung vom 3. Mai bis zum 14. Juni 2027 mit dem vorgelegten Fragebogen durchzuführen und die Ergebnisse einschließlich der beschlossenen Maßnahmen bis zum 30. September 2027 zu veröffentlichen.',
        },
      ],
    },
    { kind: 'heading', level: 1, text: '2. Sachverhalt' },
    {
      kind: 'paragraph',
      text: 'Die Kundenzentren wurden zuletzt 2019 befragt. Seither sind *Terminvergabe*, Online-Dienste und Öffnungszeiten grundlegend verändert worden. Die Lenkungsgruppe hat das Grobkonzept am 3. Februar 2027 ohne Änderungen gebilligt; die Haushaltsmittel von 48.500 Euro stehen bei Kapitel 4.2 bereit.',
    },
    {
      kind: 'paragraph',
      text: 'Befragt wird eine Zufallsstichprobe von 6.000 Einwohnerinnen und Einwohnern ab 16 Jahren aus dem Melderegister. Die Einladung geht per Brief zu; geantwortet wird online oder auf Papier. Einzelheiten stehen im [Feinkonzept](https://intern.example.org/feinkonzept).',
    },
    { kind: 'heading', level: 1, text: '3. Bewertung' },
    { kind: 'heading', level: 2, text: 'Kosten und Risiken' },
    {
      kind: 'list',
      ordered: false,
      items: [
        'Ein Rücklauf unter 20 Prozent ist **unwahrscheinlich**; ein Erinnerungsschreiben ist eingeplant.',
        'Die Veröffentlichung fällt in die sitzungsfreie Zeit. Die Pressestelle hält den Termin gleichwohl für geeignet.',
        'Die behördliche Datenschutzbeauftragte hat keine Bedenken; die Trennung von Zugang und Antwort ist organisatorisch und technisch gesichert.',
      ],
    },
    {
      kind: 'table',
      caption: 'Kosten nach Jahren (Euro)',
      head: ['Position', '2027', '2028', 'Gesamt'],
      numeric: [1, 2, 3],
      rows: [
        ['Druck und Versand der Einladungen', '14.200', '0', '14.200'],
        ['Barrierefreiheitsprüfung durch eine unabhängige Stelle', '6.300', '0', '6.300'],
        ['Auswertung und Berichterstattung', '18.000', '10.000', '28.000'],
        ['**Summe**', '**38.500**', '**10.000**', '**48.500**'],
      ],
    },
    { kind: 'heading', level: 1, text: '4. Verfügung' },
    {
      kind: 'list',
      ordered: true,
      items: [
        'Vermerk: wie oben.',
        'Frau Senatorin über Herrn Staatsrat m. d. B. um Entscheidung.',
        'Mz.: Datenschutzbeauftragte, Statistikstelle, Amt K.',
        'Nach Freigabe z. K.: Pressestelle, Personalrat (parallel).',
        'Wv. 15.09.2027 (Rücklauf, Referat VM 21).',
        'z. d. A.',
      ],
    },
    {
      kind: 'table',
      caption: 'Mitzeichnung',
      head: ['Stelle', 'Name', 'Votum', 'Tag'],
      numeric: [],
      rows: [
        ['Datenschutzbeauftragte', 'Marlene Thiel', 'mitgezeichnet', '9. März 2027'],
        [
          'Statistikstelle',
          'Jan-Hinnerk Petersen',
          'mitgezeichnet mit Hinweis zu Frage 12',
          '10. März 2027',
        ],
        ['Amt K, Haushalt', 'Ayşe Yıldırım', 'mitgezeichnet', '11. März 2027'],
      ],
    },
    {
      kind: 'signature',
      mark: 'Im Auftrag',
      name: 'Dr. Jasmin Öztürk',
      office: 'Referatsleiterin VM 21',
      day: '2027-03-12',
    },
  ],
}
