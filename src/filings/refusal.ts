/** Something a person asked for that can't be done now, and why. Shown politely, nothing is changed. */
export class Refusal extends Error {
  override name = "Refusal";
  /** Fluent message that explains it, such as "refusal-wrong-order-save". */
  readonly wording: string;
  readonly args: Readonly<Record<string, string | number>>;

  constructor(wording: string, args: Readonly<Record<string, string | number>> = {}) {
    super(wording);
    this.wording = wording;
    this.args = args;
  }
}
