import { defineTexts } from '@meinungsbild/design'

export const coatOfArmsTexts = defineTexts({
  de: {
    title: 'Wappen im Briefkopf',
    lead: 'Das Wappen steht auf der ersten Seite aller Papiere, links vom Namen der Behörde. Anschrift, Telefon und E-Mail-Adresse kommen aus den Einstellungen.',
    now: 'So steht es im Briefkopf',
    alternative: 'Das Wappen, das jetzt im Briefkopf steht',
    none: 'Noch kein Wappen.',
    file: 'Bilddatei',
    hint: 'SVG (nur Formen, Text als Pfade) oder PNG, höchstens 500 kB.',
    take: 'Wappen übernehmen',
    remove: 'Wappen entfernen',
    missing: 'Bitte wählen Sie eine Bilddatei aus.',
    saved: 'Das Wappen steht jetzt im Briefkopf.',
    removed: 'Das Wappen ist aus dem Briefkopf genommen.',
  },
  en: {
    title: 'Coat of arms in the letterhead',
    lead: 'The coat of arms stands on the first page of all papers, left of the authority’s name. Address, phone and e-mail come from the settings.',
    now: 'As it stands in the letterhead',
    alternative: 'The coat of arms that stands in the letterhead now',
    none: 'No coat of arms yet.',
    file: 'Picture',
    hint: 'SVG (shapes only, text as paths) or PNG, at most 500 kB.',
    take: 'Take the coat of arms',
    remove: 'Remove the coat of arms',
    missing: 'Please choose a picture.',
    saved: 'The coat of arms now stands in the letterhead.',
    removed: 'The coat of arms is out of the letterhead.',
  },
})
