import { CsrfField, type Csrf } from '../kit/csrf-field.tsx'
import { useStaffTexts } from './interface-language.ts'

/** An entry of the main menu. */
export type NavigationItem = {
  readonly href: string
  readonly label: string
  readonly current?: boolean
  /** How many tasks wait there; 0 is not shown. */
  readonly count?: number
}

/** Who works here now, and how they leave. */
export type SignedIn = {
  readonly name: string
  readonly unit?: string | undefined
  readonly signOut: { readonly action: string; readonly csrf: Csrf }
}

/** Where everything is searched, and the field of the address that says for what. */
export type HeaderSearch = { readonly action: string; readonly field: string }

export type StaffHeaderProps = {
  readonly home: string
  readonly navigation: readonly NavigationItem[]
  readonly search?: HeaderSearch | undefined
  readonly signedIn: SignedIn | undefined
}

export function StaffHeader({ home, navigation, search, signedIn }: StaffHeaderProps) {
  const words = useStaffTexts()
  return (
    <header class="staff-header">
      <div class="page-width staff-header__row">
        <a class="staff-header__product" href={home}>
          {words.product}
        </a>
        {search && <SearchEverything {...search} />}
        {signedIn && <SignedInAs {...signedIn} />}
        {navigation.length > 0 && (
          <nav class="staff-navigation" aria-label={words.mainNavigation}>
            <ul>
              {navigation.map((item) => (
                <li>
                  <a href={item.href} aria-current={item.current === true ? 'page' : undefined}>
                    {item.label}
                    <TaskCount count={item.count ?? 0} />
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </header>
  )
}

function SearchEverything({ action, field }: HeaderSearch) {
  const words = useStaffTexts()
  return (
    <search class="staff-search">
      <form method="get" action={action}>
        <input
          name={field}
          type="search"
          aria-label={words.searchEverything}
          placeholder={words.search}
          autocomplete="off"
        />
        <button>{words.search}</button>
      </form>
    </search>
  )
}

function TaskCount({ count }: { readonly count: number }) {
  const words = useStaffTexts()
  if (count === 0) return null
  return (
    <>
      {' '}
      <span class="staff-navigation__count" aria-hidden="true">
        {count}
      </span>
      <span class="kern-sr-only">({words.openTasks(count)})</span>
    </>
  )
}

function SignedInAs({ name, unit, signOut }: SignedIn) {
  const words = useStaffTexts()
  return (
    <div class="staff-header__account">
      <p>
        <span class="kern-sr-only">{words.signedInAs} </span>
        <span class="staff-header__name">{name}</span>
        {unit !== undefined && <span class="staff-header__unit">{unit}</span>}
      </p>
      <form method="post" action={signOut.action}>
        <CsrfField csrf={signOut.csrf} />
        <button class="link-button">{words.signOut}</button>
      </form>
    </div>
  )
}
