import { defineTexts } from '../texts.ts'

export const chartTexts = defineTexts({
  de: {
    withheld: 'zurückgehalten',
    withheldNote: '. = zurückgehalten, weil zu wenige Antworten vorliegen',
    asTable: 'Zahlen als Tabelle',
  },
  en: {
    withheld: 'withheld',
    withheldNote: '. = withheld because there are too few answers',
    asTable: 'Figures as a table',
  },
})
