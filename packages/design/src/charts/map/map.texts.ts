import { defineTexts } from '../../texts.ts'

const noBreak = '\u00A0'

export const mapTexts = defineTexts({
  de: {
    below: (from: string, below: string, percent: boolean) =>
      `${from} bis unter ${below}${percent ? `${noBreak}%` : ''}`,
    upTo: (from: string, to: string, percent: boolean) =>
      `${from} bis ${to}${percent ? `${noBreak}%` : ''}`,
    bare: (names: string) => `Gebiete: ${names}.`,
    notAsked: (names: string) => `Nicht erfragt: ${names}.`,
  },
  en: {
    below: (from: string, below: string, percent: boolean) =>
      `${from} to under ${below}${percent ? '%' : ''}`,
    upTo: (from: string, to: string, percent: boolean) => `${from} to ${to}${percent ? '%' : ''}`,
    bare: (names: string) => `Areas: ${names}.`,
    notAsked: (names: string) => `Not asked: ${names}.`,
  },
})
