import german from 'axe-core/locales/de.json' with { type: 'json' }
import type { RuleFindings } from './results.ts'

/** Our own checks in words for the declaration. */
const own: Readonly<Record<string, { readonly de: string; readonly en: string }>> = {
  'own-title': { de: 'Seiten ohne Titel', en: 'Pages without a title' },
  'own-lang': { de: 'Seiten ohne Angabe der Sprache', en: 'Pages that do not name their language' },
  'own-headings': {
    de: 'Überschriften, die eine Ebene überspringen',
    en: 'Headings that skip a level',
  },
  'own-landmarks': { de: 'Seiten ohne Hauptbereich', en: 'Pages without a main landmark' },
  'own-order': {
    de: 'Inhalte, die in anderer Reihenfolge stehen, als sie vorgelesen werden',
    en: 'Contents that stand in another order than they are read',
  },
  'own-time': { de: 'Seiten, die sich selbst neu laden', en: 'Pages that load themselves again' },
  'own-sideways': {
    de: 'Seiten, die bei 400 % Vergrößerung zur Seite geschoben werden müssen',
    en: 'Pages that must be scrolled sideways at 400 % zoom',
  },
  'own-text-spacing': {
    de: 'Text, der mit größeren Zeichenabständen abgeschnitten wird oder zu breit ist',
    en: 'Text that is cut off or too wide with larger text spacing',
  },
  'own-focus': {
    de: 'Bedienelemente, an denen der Tastaturfokus nicht zu sehen ist',
    en: 'Controls on which the keyboard focus cannot be seen',
  },
  'own-motion': {
    de: 'Bewegung trotz des Wunsches nach weniger Bewegung',
    en: 'Motion although less of it is wanted',
  },
  'own-name': { de: 'Bedienelemente ohne Namen', en: 'Controls without a name' },
  'own-role': { de: 'Bedienelemente ohne Rolle', en: 'Controls without a role' },
}

/** What the declaration says of a rule that does not hold everywhere. */
export function gapOf({ rule, help, states }: RuleFindings) {
  const inGerman = Object.entries(german.rules).find(([name]) => name === rule)?.[1].help
  const said = own[rule] ?? { de: inGerman ?? help, en: help }
  return {
    rule,
    de: `${said.de} (${states === 1 ? 'auf einer Seite' : `auf ${states} Seiten`})`,
    en: `${said.en} (${states === 1 ? 'on one page' : `on ${states} pages`})`,
  }
}
