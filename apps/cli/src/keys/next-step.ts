import type { KeyStanding } from './key-standing.ts'

/** What is to be done next about the key of the house, for the operator; undefined where nothing is. */
export function nextStep({ stage, files, believed }: KeyStanding): string | undefined {
  const setting = believed.join(',')
  switch (stage) {
    case 'none':
    case 'steady':
      return undefined
    case 'lost':
      return `Der Schlüssel, mit dem dieses Haus arbeitet, fehlt. Holen Sie ${files.folder} aus der Sicherung zurück. Wenn er verloren ist: „meinungsbild keys begin-anew“.`
    case 'other':
      return `In ${files.folder} liegt ein anderer Schlüssel als der, mit dem dieses Haus arbeitet. Kopieren Sie den Ordner von dem Rechner, auf dem der Schlüssel gewechselt wurde, oder aus der Sicherung.`
    case 'prepared':
      return `Ein nächster Schlüssel liegt bereit.
  1. Läuft die Verwaltung auf mehreren Rechnern: Kopieren Sie ${files.folder} auf alle.
  2. Setzen Sie auf den äußeren Rechnern, und starten Sie sie neu:
       COLLECTOR_TRUSTED_KEY=${setting}
       ADMISSION_TRUSTED_KEY=${setting}
     (Mit „npm start“ genügt ein Neustart.)
  3. meinungsbild keys activate`
    case 'wanted':
      return 'Die Verwaltung geht zum nächsten Schlüssel über, sobald sie läuft.'
    case 'refused':
      return `Der Wechsel wurde abgewiesen: ${refusal(files)} Danach noch einmal: meinungsbild keys activate
  COLLECTOR_TRUSTED_KEY=${setting}
  ADMISSION_TRUSTED_KEY=${setting}`
    case 'telling':
      return `Die Verwaltung unterschreibt neu, was die Urne verwahrt; das dauert bis zu einer Minute, nachdem beide laufen. Bis dahin glauben die äußeren Rechner beiden Schlüsseln:
  COLLECTOR_TRUSTED_KEY=${setting}
  ADMISSION_TRUSTED_KEY=${setting}
Danach: meinungsbild keys retire`
    case 'told':
      return 'Der vorige Schlüssel wird nicht mehr gebraucht: meinungsbild keys retire'
    default:
      return stage satisfies never
  }
}

function refusal(files: KeyStanding['files']): string {
  const wish = files.wish()
  if (wish?.kind !== 'refused') return ''
  const name = wish.machine === 'collector' ? 'Die Urne (collector)' : 'Der Einlass (admission)'
  return wish.code === 'refused'
    ? `${name} glaubt dem nächsten Schlüssel nicht.`
    : `${name} ist nicht zu erreichen.`
}
