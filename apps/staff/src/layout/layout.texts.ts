import { defineTexts } from '@meinungsbild/design'

export const layoutTexts = defineTexts({
  de: {
    skip: 'Zum Inhalt springen',
    navigation: 'Bereiche',
    tasks: 'Meine Aufgaben',
    initiatives: 'Vorhaben',
    settings: 'Einstellungen',
    account: 'Mein Konto',
    signOut: 'Abmelden',
    problems: 'Bitte prüfen Sie Ihre Angaben',
  },
  en: {
    skip: 'Skip to content',
    navigation: 'Areas',
    tasks: 'My tasks',
    initiatives: 'Initiatives',
    settings: 'Settings',
    account: 'My account',
    signOut: 'Sign out',
    problems: 'Please check your entries',
  },
})
