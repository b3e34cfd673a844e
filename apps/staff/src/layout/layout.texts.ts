import { defineTexts } from '@meinungsbild/design'

export const layoutTexts = defineTexts({
  de: {
    tasks: 'Meine Aufgaben',
    initiatives: 'Vorhaben',
    settings: 'Einstellungen',
    account: 'Mein Konto',
    notAllowed: 'Das ist Ihnen hier nicht möglich',
  },
  en: {
    tasks: 'My tasks',
    initiatives: 'Initiatives',
    settings: 'Settings',
    account: 'My account',
    notAllowed: 'You cannot do this here',
  },
})
