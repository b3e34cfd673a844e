import { defineTexts } from '@meinungsbild/design'
import { shortestPassword } from '@meinungsbild/storage'

export const passwordLinkTexts = defineTexts({
  de: {
    title: 'Passwort wählen',
    welcome: (name: string) =>
      `Guten Tag ${name}, hier wählen Sie das Passwort für Ihr Konto. Danach melden Sie sich mit Benutzername und Passwort an.`,
    reset: (name: string) =>
      `Guten Tag ${name}, hier wählen Sie ein neues Passwort für Ihr Konto. Alle Anmeldungen mit dem bisherigen enden.`,
    login: 'Benutzername',
    next: 'Passwort',
    nextHint: `Mindestens ${shortestPassword} Zeichen, ohne Ihren Namen und den Benutzernamen. Vier zufällige Wörter hintereinander sind leicht zu merken und schwer zu erraten.`,
    repeated: 'Passwort wiederholen',
    save: 'Passwort festlegen',
    overTitle: 'Dieser Link gilt nicht mehr',
    over: 'Er wurde schon benutzt, durch einen neueren ersetzt, oder seine Frist ist vorbei. Bitten Sie die Person, die in Ihrer Behörde die Konten verwaltet, um einen neuen.',
    toSignIn: 'Zur Anmeldung',
  },
  en: {
    title: 'Choose a password',
    welcome: (name: string) =>
      `Dear ${name}, here you choose the password of your account. After that you sign in with user name and password.`,
    reset: (name: string) =>
      `Dear ${name}, here you choose a new password for your account. All sessions that were opened with the old one end.`,
    login: 'User name',
    next: 'Password',
    nextHint: `At least ${shortestPassword} characters, without your name and the user name. Four random words in a row are easy to remember and hard to guess.`,
    repeated: 'Repeat the password',
    save: 'Set the password',
    overTitle: 'This link is no longer valid',
    over: 'It has been used, was replaced by a newer one, or its time is over. Please ask the person who keeps accounts in your authority for a new one.',
    toSignIn: 'To the sign-in',
  },
})
