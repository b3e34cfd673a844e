export { renderPage } from './render-page.ts'
export { defineTexts, textsFor, uiLanguage } from './texts.ts'
export type { Texts, UiLanguage, UiText } from './texts.ts'
