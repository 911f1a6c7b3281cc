import { randomUUID } from "node:crypto";
import type { IsoDate } from "../../domain/dates.ts";
import { type Employer, type Employers, type Profile, Stale } from "../../filings/records.ts";
import type { Vault } from "../crypto.ts";
import type { Employer as Row } from "../generated/client.ts";
import type { RecordsContext } from "../records.ts";
import { openColumn, sealColumn } from "./sealed.ts";

const PROFILE = "Employer.profile";

export function employers(context: RecordsContext): Employers {
  const { vault, now } = context;
  const forget = () => {
    if (context.turn) context.turn.known = undefined;
  };
  return {
    async ofAdmin(person) {
      const known = context.turn?.known;
      if (known?.person.id === person) return known.employer;
      const admin = await context.tx.employerAdmin.findFirst({
        where: { personId: person, until: null },
        include: { employer: true },
      });
      return admin ? asEmployer(vault, admin.employer) : undefined;
    },
    async byCreditCode(region, creditCode) {
      const row = await context.tx.employer.findUnique({
        where: { region_creditCode: { region, creditCode } },
      });
      return row ? asEmployer(vault, row) : undefined;
    },
    async find(id) {
      const row = await context.tx.employer.findUnique({ where: { id } });
      return row ? asEmployer(vault, row) : undefined;
    },
    async create({ region, name, creditCode, profile, admin }) {
      forget();
      const id = randomUUID();
      const row = await context.tx.employer.create({
        data: {
          id,
          region,
          name,
          creditCode,
          profileSealed: sealColumn(vault, PROFILE, id, profile),
          createdAt: now,
          admins: { create: { personId: admin, since: now } },
        },
      });
      return asEmployer(vault, row);
    },
    async update(id, version, { profile, ...change }) {
      forget();
      const [row] = await context.tx.employer.updateManyAndReturn({
        where: { id, version },
        data: {
          ...change,
          ...(profile && { profileSealed: sealColumn(vault, PROFILE, id, profile) }),
          version: { increment: 1 },
        },
      });
      if (!row) throw new Stale(`Employer ${id} has no version ${version} any more`);
      return asEmployer(vault, row);
    },
  };
}

/** What is read of a row, by Prisma or by SQL. */
type EmployerRow = Omit<Row, "createdAt" | "updatedAt" | "profileSealed"> & { profileSealed: Uint8Array };

/** An employer's row as the rest of the program knows it. */
export function asEmployer(vault: Vault, row: EmployerRow): Employer {
  return {
    id: row.id,
    region: row.region,
    name: row.name,
    creditCode: row.creditCode,
    profile: openColumn<Profile>(vault, PROFILE, row.id, row.profileSealed),
    ...(row.accessAppliedOn !== null && { accessAppliedOn: row.accessAppliedOn as IsoDate }),
    ...(row.accessGrantedOn !== null && { accessGrantedOn: row.accessGrantedOn as IsoDate }),
    ...(row.profileCompletedOn !== null && { profileCompletedOn: row.profileCompletedOn as IsoDate }),
    version: row.version,
  };
}
