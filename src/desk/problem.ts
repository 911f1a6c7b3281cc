export type ProblemStatus = 400 | 403 | 404 | 409 | 413 | 429;

/** Ends a request with a page that explains it: the messages `desk-problem-<id>` and `.title`. */
export class Problem extends Error {
  override name = "Problem";
  readonly status: ProblemStatus;
  readonly id: string;

  constructor(status: ProblemStatus, id: string) {
    super(`${status} ${id}`);
    this.status = status;
    this.id = id;
  }
}

export const notFound = () => new Problem(404, "not-found");
