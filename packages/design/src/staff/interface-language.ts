import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { textsFor, type UiLanguage } from '../texts.ts'
import { staffTexts } from './staff.texts.ts'

/** The language of the staff's interface, set by the layout, so that no component has to be told. */
export const InterfaceLanguage = createContext<UiLanguage>('de')

export function useInterfaceLanguage(): UiLanguage {
  return useContext(InterfaceLanguage)
}

/** The words of the kit in the language of the page. */
export function useStaffTexts(): typeof staffTexts.de {
  return textsFor(staffTexts, useInterfaceLanguage())
}
