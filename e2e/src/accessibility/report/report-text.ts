import { byHand } from '../by-hand.ts'
import { byRule, summaryOf, type Results } from './results.ts'

/** The conformance report for people, in German; the same as data lies beside it. */
export function reportText(results: Results): string {
  const sum = summaryOf(results)
  const [gone, journeys] = sum.keyboardJourneys
  const [passed, documents] = sum.documents
  const list = (lines: readonly string[], none: string) =>
    lines.length === 0 ? none : lines.map((line) => `- ${line}`).join('\n')
  const rules = (which: 'violations' | 'incomplete') =>
    list(
      byRule(results.looks, which).map(
        ({ rule, help, ways, states, places }) =>
          `**${rule}** (${ways.join(', ')}; ${states} Zustände): ${help}\n${places.map((place) => `  - \`${oneLine(place)}\``).join('\n')}`,
      ),
      'Keine.',
    )
  return `# Prüfbericht zur Barrierefreiheit

Erzeugt von \`npm run a11y\` am ${results.date}. Maßstab: WCAG 2.2 AA, EN 301 549 für Web und Dokumente, dazu die gute Praxis von axe. Alles,
was hier steht, wurde an den laufenden Diensten mit den Daten der Vorführung in Chromium geprüft.

| | |
| --- | --- |
| Seiten (Adressen mit eigener Gestalt) | ${sum.pages} |
| Zustände (Rollen, Sprachen, Fehler, leere und gefüllte Seiten) | ${sum.states} |
| Verstöße | ${sum.violations} |
| Von der Maschine nicht entschieden | ${sum.incomplete} |
| Abläufe nur mit der Tastatur | ${gone} von ${journeys} |
| Dokumente (PDF/UA) | ${passed} von ${documents} |

Jeder Zustand wurde geprüft: hell (axe, alle Regeln), dunkel und in erzwungenen Farben (Kontrast, sichtbarer Fokus), auf 320 × 256 Pixeln, das sind
1280 Pixel bei 400 % (kein Schieben zur Seite, Größe der Ziele), mit den Abständen von WCAG 1.4.12 (nichts abgeschnitten), mit dem Wunsch nach
weniger Bewegung, auf sichtbaren und unverdeckten Fokus, Überschriften, Sprache, Landmarken, Titel, Reihenfolge und auf Namen und Rollen im
Zugänglichkeitsbaum. In der zweiten Sprache wurde geprüft, was von den Wörtern abhängt.

## Verstöße

${rules('violations')}

${list(
  results.sharedTitles.map((title) => `Mehrere Seiten heißen „${title}“.`),
  '',
)}

## Abläufe nur mit der Tastatur

${list(
  results.journeys.map(
    ({ name, failure }) =>
      `${failure === undefined ? 'gelungen' : 'GESCHEITERT'}: ${name}${failure === undefined ? '' : ` (${oneLine(failure)})`}`,
  ),
  'Keine.',
)}

## Dokumente

${list(
  results.documents.map(
    ({ path, findings }) =>
      `${findings.length === 0 ? 'bestanden' : 'DURCHGEFALLEN'}: \`${withoutIds(path)}\`${findings.length === 0 ? '' : `: ${findings.join('; ')}`}`,
  ),
  'Keine.',
)}

## Von der Maschine nicht entschieden

${rules('incomplete')}

## Was ein Mensch prüfen muss

${byHand.map(({ what, how }) => `- **${what}.** ${how}`).join('\n')}

## Nicht besucht

${list(
  results.notVisited.map(
    ({ address, reason }) => `\`${address}\`: ${reason ?? 'in diesem Lauf nicht erreicht'}`,
  ),
  'Jede Adresse wurde besucht.',
)}
${results.failures.length === 0 ? '' : `\n## Nicht gelungen\n\n${list(results.failures.map(oneLine), '')}\n`}`
}

function oneLine(text: string): string {
  return withoutIds(text).replaceAll(/\s+/g, ' ').replaceAll('`', "'").slice(0, 220)
}

/** Ids are others in every run. */
function withoutIds(text: string): string {
  return text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…').replaceAll(/127\.0\.0\.1:\d+/g, '…')
}
