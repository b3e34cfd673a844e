import type { Paper } from '../../paper.ts'
import type { ParagraphStyleName } from './paragraph-styles.ts'

const GERMAN: Readonly<Partial<Record<ParagraphStyleName, string>>> = {
  Lead: 'Vorspann',
  Note: 'Anmerkung',
  Facts: 'Angaben',
  'Framed facts': 'Angaben zwischen Linien',
  'Last framed fact': 'Angaben zwischen Linien, letzte',
  'Box title': 'Kastentitel',
  'Signature mark': 'Unterschrift, Vermerk',
  'Signature name': 'Unterschrift, Name',
  Label: 'Art des Dokuments',
  'Cover label': 'Art des Dokuments, Deckblatt',
  'Cover rule': 'Linie, Deckblatt',
  Sender: 'Briefkopf, Behörde',
  'Sender unit': 'Briefkopf, Dienststelle',
  'Sender contact': 'Briefkopf, Anschrift',
  'Reference label': 'Briefkopf, Bezeichnung',
  Reference: 'Briefkopf, Angabe',
  Rule: 'Linie',
  'Page break': 'Seitenumbruch',
  'Table Figures': 'Tabelle, Zahlen',
  'Table Figures Heading': 'Tabelle, Kopf über Zahlen',
  'Dense Contents': 'Enge Tabelle, Inhalt',
  'Dense Heading': 'Enge Tabelle, Kopf',
  'Dense Figures': 'Enge Tabelle, Zahlen',
  'Dense Figures Heading': 'Enge Tabelle, Kopf über Zahlen',
  Question: 'Frage',
  Instruction: 'Ausfüllhinweis',
  'Filter note': 'Filterhinweis',
  Answer: 'Antwort',
  'Rank line': 'Rangplatz',
  'Writing line': 'Schreiblinie',
  'Writing label': 'Schreiblinie, Bezeichnung',
  'Grid head': 'Raster, Spaltenkopf',
  'Grid group': 'Raster, Spaltengruppe',
  'Grid label': 'Raster, Zeile',
  'Grid opposite': 'Raster, Gegenpol',
  'Grid cell': 'Raster, Antwort',
  'Scale start': 'Skala, Anfang',
  'Scale end': 'Skala, Ende',
  'Return title': 'Rücksendung, Titel',
  Address: 'Anschrift',
}

const TITLES: Readonly<Record<Paper['language'], Readonly<Record<string, string>>>> = {
  de: GERMAN,
  en: {},
}

/**
 * What a style is called in the list of styles. Those that every office program knows (Text body,
 * Heading 1, Caption) keep their names: the program shows them in its own language.
 */
export function styleTitle(name: string, language: Paper['language']): string {
  return TITLES[language][name] ?? name
}
