/** Brings src/storage/generated up to date with the schema; cheap when it already is. Safe in two processes at once. */
export function generateClient(): Promise<"made" | "kept">;
