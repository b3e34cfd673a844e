/** One value as it is, several as a list. */
export function RecordValues({ values }: { readonly values: readonly string[] }) {
  if (values.length === 1) return <>{values[0]}</>
  return (
    <ul class="kern-list">
      {values.map((value) => (
        <li>{value}</li>
      ))}
    </ul>
  )
}
