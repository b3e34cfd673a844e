import { defineTexts } from '@meinungsbild/design'
import { shortestPassword } from '@meinungsbild/storage'

export const passwordLinkTexts = defineTexts({
  de: {
    title: 'Zugang einrichten',
    welcome: (name: string) => `Guten Tag ${name}, hier richten Sie den Zugang zu Ihrem Konto ein.`,
    reset: (name: string) =>
      `Guten Tag ${name}, hier richten Sie den Zugang zu Ihrem Konto neu ein. Wählen Sie ein neues Passwort, enden alle Anmeldungen mit dem bisherigen.`,
    orProvider: (provider: string) =>
      `Verbinden Sie es mit Ihrem ${provider}, oder wählen Sie ein Passwort nur für diese Anwendung.`,
    onlyProvider: (provider: string) => `Angemeldet wird in diesem Haus über ${provider}.`,
    connect: (provider: string) => `Mit ${provider} verbinden`,
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
    title: 'Set up access',
    welcome: (name: string) => `Dear ${name}, here you set up access to your account.`,
    reset: (name: string) =>
      `Dear ${name}, here you set up access to your account anew. If you choose a new password, all sessions that were opened with the old one end.`,
    orProvider: (provider: string) =>
      `Connect it with ${provider}, or choose a password for this application alone.`,
    onlyProvider: (provider: string) => `In this house people sign in by ${provider}.`,
    connect: (provider: string) => `Connect with ${provider}`,
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
