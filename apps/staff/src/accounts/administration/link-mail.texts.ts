import { defineTexts } from '@meinungsbild/design'

/** The e-mail that brings a link; its person may never have seen the application. */
export const linkMailTexts = defineTexts({
  de: {
    subject: 'Ihr Zugang zu Meinungsbild',
    text: (name: string, login: string, href: string, ends: string) => `Guten Tag ${name},

mit diesem Link wählen Sie Ihr Passwort für Meinungsbild, die Anwendung für Bürgerbefragungen:

${href}

Ihr Benutzername: ${login}
Der Link gilt bis ${ends} und nur einmal. Geben Sie ihn bitte nicht weiter.

Haben Sie nicht mit dieser Nachricht gerechnet? Dann fragen Sie bitte bei Ihrer IT nach und benutzen Sie den Link nicht.
`,
  },
  en: {
    subject: 'Your access to Meinungsbild',
    text: (name: string, login: string, href: string, ends: string) => `Dear ${name},

by this link you choose your password for Meinungsbild, the application for citizen surveys:

${href}

Your user name: ${login}
The link is good until ${ends} and counts once. Please do not pass it on.

You did not expect this message? Then please ask your IT and do not use the link.
`,
  },
})
