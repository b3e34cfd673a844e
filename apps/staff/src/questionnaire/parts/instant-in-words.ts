import type { UiLanguage } from '@meinungsbild/design'

/** An instant of the dossier as it is read in Germany: "23.11.2026, 09:00". */
export function instantInWords(at: string, language: UiLanguage): string {
  return new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Berlin',
  }).format(new Date(at))
}
