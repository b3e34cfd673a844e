import { SubNavigation, textsFor } from '@meinungsbild/design'
import { routes } from '../routes.ts'
import type { Frame } from './frame.ts'
import { layoutTexts } from './layout.texts.ts'

/** The pages of the house's settings; for those who may change them, on each of these pages. */
export function SettingsNavigation({ frame }: { readonly frame: Frame }) {
  const { path, language, person } = frame
  const texts = textsFor(layoutTexts, language)
  const own = routes.settings.href()
  const isBelow = (href: string) => path.startsWith(`${href}/`)
  if (person?.administrator !== true || !(path === own || isBelow(own))) return null
  const item = (href: string, label: string) => ({
    href,
    label,
    current: path === href ? true : href !== own && isBelow(href) ? ('within' as const) : false,
  })
  return (
    <SubNavigation
      label={texts.settingsPages}
      items={[
        item(own, texts.authority),
        item(routes.accountRecords.href(), texts.accounts),
        item(routes.paperSettings.href(), texts.letterhead),
        item(routes.documentTemplates.href(), texts.templates),
        item(routes.pencilMarks.href(), texts.marks),
        item(routes.models.href(), texts.models),
        item(routes.districtSets.href(), texts.districts),
        item(routes.tariffs.href(), texts.tariffs),
        item(routes.houseDataProtection.href(), texts.dataProtection),
      ]}
    />
  )
}
