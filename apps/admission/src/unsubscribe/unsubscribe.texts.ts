import { defineTexts, textsFor } from '@meinungsbild/design'

const unsubscribeTexts = defineTexts({
  de: {
    title: 'Keine weiteren E-Mails?',
    lead: 'Zu dieser Befragung senden wir Ihnen dann keine E-Mail mehr, auch keine Erinnerung.',
    codeStays: 'Ihr Zugangscode gilt weiter: Sie können trotzdem teilnehmen.',
    confirm: 'Keine weiteren E-Mails',
    doneTitle: 'Sie sind abgemeldet',
    done: 'Zu dieser Befragung bekommen Sie keine E-Mail mehr. War gerade schon eine unterwegs, bitten wir um Nachsicht.',
    endedTitle: 'Diese Befragung ist beendet',
    ended: 'Dazu geht keine E-Mail mehr hinaus. Sie brauchen nichts zu tun.',
  },
  en: {
    title: 'No more e-mails?',
    lead: 'We will then send you no more e-mails about this survey, and no reminder either.',
    codeStays: 'Your access code stays valid: you can still take part.',
    confirm: 'No more e-mails',
    doneTitle: 'You have unsubscribed',
    done: 'You will get no more e-mails about this survey. If one was on its way just now, we ask for your patience.',
    endedTitle: 'This survey has ended',
    ended: 'No more e-mails are sent about it. There is nothing you need to do.',
  },
})

/** The words of unsubscribing in the interface language that serves `language`. */
export function unsubscribeWords(language: string) {
  return textsFor(unsubscribeTexts, language)
}
