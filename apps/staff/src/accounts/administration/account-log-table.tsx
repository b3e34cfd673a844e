import { DataTable, formatMoment, textsFor, type UiLanguage } from '@meinungsbild/design'
import { roles, roleTitle } from '@meinungsbild/procedure'
import {
  commandLine,
  identityProvider,
  type AccountChange,
  secondFactorRules,
  type AccountLogLine,
} from '@meinungsbild/storage'
import { routes } from '../../routes.ts'
import { accountLogTexts } from './account-log.texts.ts'

type LogTableProps = {
  readonly language: UiLanguage
  readonly lines: readonly AccountLogLine[]
  /** Names of accounts by id. */
  readonly names: ReadonlyMap<string, string>
  /** All lines are about one account, which the page names already. */
  readonly ofOne?: boolean
  readonly caption: string
}

/** Lines of the log as a table, with what was changed from what to what. */
export function AccountLogTable(props: LogTableProps) {
  const { language, lines, names, ofOne = false, caption } = props
  const texts = textsFor(accountLogTexts, language)
  const actors = new Map([
    [commandLine, texts.commandLine],
    [identityProvider, texts.provider],
  ])
  const account = {
    head: texts.account,
    cell: (line: AccountLogLine) => (
      <a class="kern-link" href={routes.accountRecord.href({ account: line.account })}>
        {names.get(line.account) ?? line.account}
      </a>
    ),
  }
  return (
    <DataTable<AccountLogLine>
      caption={caption}
      captionHidden
      rows={lines}
      empty={texts.none}
      columns={[
        { head: texts.when, cell: ({ at }) => formatMoment(at, language) },
        ...(ofOne ? [] : [account]),
        {
          head: texts.what,
          cell: ({ kind, changes }) => (
            <>
              {texts[kind]}
              {changes.map((change) => (
                <>
                  <br />
                  {changeWords(change, language)}
                </>
              ))}
            </>
          ),
        },
        {
          head: texts.who,
          cell: ({ by }) => actors.get(by) ?? names.get(by) ?? by,
        },
      ]}
    />
  )
}

function changeWords({ field, before, after }: AccountChange, language: UiLanguage): string {
  const texts = textsFor(accountLogTexts, language)
  const said = (value: string): string => {
    if (value === '') return texts.nothing
    switch (field) {
      case 'roles':
        return value
          .split(',')
          .map((id) => roles.find((role) => role === id))
          .map((role) => (role === undefined ? value : roleTitle(role)[language]))
          .join(', ')
      case 'deputy':
      case 'administrator':
      case 'onlyProvider':
        return value === 'true' ? texts.yes : texts.no
      case 'secondFactor':
        return texts[secondFactorRules.find((rule) => rule === value) ?? 'nobody']
      case 'factor':
        return value === 'totp' ? texts.totp : value
      case 'name':
      case 'office':
      case 'unit':
        return value
      default:
        return field satisfies never
    }
  }
  return texts.change(texts[field], said(before), said(after))
}
