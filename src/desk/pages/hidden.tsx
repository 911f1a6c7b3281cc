/** The hidden part of every form: the token that proves it is ours, and what else must come back. */
export function Hidden({
  token,
  fields = {},
}: {
  token: string;
  fields?: Record<string, string | number | undefined>;
}) {
  return (
    <>
      <input type="hidden" name="form-token" value={token} />
      {Object.entries(fields)
        .filter(([, value]) => value !== undefined && value !== "")
        .map(([name, value]) => (
          <input type="hidden" name={name} value={String(value)} />
        ))}
    </>
  );
}
