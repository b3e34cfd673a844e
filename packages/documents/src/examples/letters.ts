import type { Letter, LetterSeries } from '../letters/letter.ts'
import { markdownBlocks } from '../text/markdown-blocks.ts'

const BODY = `{anrede},

wie lebt es sich im Stadtteil? Die Behörde für Bürgerdienste fragt **6.000 Menschen ab 16 Jahren**, die ein Zufallsverfahren aus dem Melderegister ausgewählt hat. Sie gehören dazu. Ihre Antworten gehen in die Entscheidungen über Wege, Grünflächen und Öffnungszeiten im kommenden Jahr ein.

Die Fragen zu beantworten dauert etwa zehn Minuten. Das geht mit dem Telefon oder am Rechner **bis zum 14. Juni 2027**.

{zugang}

Die Teilnahme ist freiwillig; wenn Sie nicht teilnehmen, entsteht Ihnen kein Nachteil. Der Zugangscode gilt einmal und nur für Sie. Ihre Antworten werden ohne Ihren Namen und ohne den Code gespeichert. Wie wir Ihre Daten schützen, steht auf der Rückseite.

Die Fragen gibt es auch auf Englisch, Türkisch und Ukrainisch. Wenn Sie lieber auf Papier antworten oder Hilfe brauchen, rufen Sie uns an: 040 428 00-2231.`

const NOTICE = `# Hinweise zum Datenschutz nach Artikel 14 DSGVO

## Wer ist verantwortlich?

Behörde für Bürgerdienste und Digitale Verwaltung, Caffamacherreihe 1–3, 20355 Hamburg. Die behördliche Datenschutzbeauftragte erreichen Sie unter datenschutz@behoerde.example.

## Woher haben wir Ihre Daten?

Name und Anschrift hat uns das Einwohner-Zentralamt aus dem Melderegister übermittelt (§ 34 Bundesmeldegesetz). Wir verwenden sie nur für dieses Schreiben zu „{titel}“ und eine Erinnerung.

## Wie lange bleiben sie gespeichert?

- Name und Anschrift: bis 14 Tage nach der Erinnerung
- Zugangscode: bis zum Ende der Befragung

## Welche Rechte haben Sie?

Sie können Auskunft, Berichtigung und Löschung verlangen und der Verarbeitung widersprechen. Beschweren können Sie sich beim Hamburgischen Beauftragten für Datenschutz und Informationsfreiheit.`

/** A series as a city writes it. */
export const SERIES: LetterSeries = {
  title: 'Anschreiben zur Befragung „Leben im Stadtteil 2027“',
  language: 'de',
  sender: {
    authority: 'Behörde für Bürgerdienste und Digitale Verwaltung',
    unit: 'Amt für Verwaltungsmodernisierung – Referat VM 21',
  },
  returnAddress: 'Behörde für Bürgerdienste · Caffamacherreihe 1–3 · 20355 Hamburg',
  information: [
    { label: 'Aktenzeichen', value: 'VM 21 – 012.30-7/2027' },
    { label: 'Telefon', value: '040 428 00-2231' },
    { label: 'E-Mail', value: 'befragung@behoerde.example' },
    { label: 'Datum', value: '3. Mai 2027' },
  ],
  numberLabel: 'Brief Nr.',
  foot: [
    ['Behörde für Bürgerdienste und Digitale Verwaltung', 'Caffamacherreihe 1–3, 20355 Hamburg'],
    ['Telefon 040 428 00-2231', 'befragung@behoerde.example'],
  ],
  fields: { titel: 'Leben im Stadtteil *2027*' },
  subject: 'Ihre Meinung: {titel}',
  blocks: markdownBlocks(BODY, 2).map((block) =>
    block.kind === 'paragraph' && block.text === '{zugang}' ? { kind: 'access' } : block,
  ),
  signature: {
    closing: 'Mit freundlichen Grüßen\nIm Auftrag',
    name: 'Dr. Jasmin Öztürk',
    office: 'Leiterin des Referats VM 21',
  },
  access: {
    address: 'https://befragung.behoerde.example/zugang/leben-im-stadtteil',
    title: 'So nehmen Sie teil',
    hint: 'QR-Code scannen – oder diese Adresse im Browser eingeben:',
    codeLabel: 'Ihr persönlicher Zugangscode:',
    alternative: 'QR-Code: öffnet die Befragung mit ausgefülltem Zugangscode',
  },
  notice: markdownBlocks(NOTICE, 1),
  createdAt: '2027-05-03T06:00:00Z',
}

/** A letter with what is given; the rest is somebody's. */
export function letter(given: Partial<Letter> = {}): Letter {
  return {
    number: 1,
    address: ['Frau', 'Erika Mustermann', 'Heidestraße 17', '51147 Köln'],
    fields: { anrede: 'Guten Tag Erika Mustermann' },
    code: '9NJP-JVKN-DSKQ-6RK9-PN',
    ...given,
  }
}
