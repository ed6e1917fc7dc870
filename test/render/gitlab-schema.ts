import { Ajv2020 } from "ajv/dist/2020.js";

/**
 * The report of GitLab's Code Quality, written from its page (“Code Quality report format”), since there is no schema
 * of theirs. What the page does not name is `lines.end`, which the specification of Code Climate has.
 */
const schema = {
  type: "array",
  items: {
    type: "object",
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    additionalProperties: false,
    properties: {
      description: { type: "string", minLength: 1 },
      check_name: { type: "string", minLength: 1 },
      fingerprint: { type: "string", minLength: 1 },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "lines"],
        additionalProperties: false,
        properties: {
          // Relative to the repository, and without `./`, or GitLab finds no file.
          path: { type: "string", minLength: 1, not: { pattern: "^\\.?/" } },
          lines: {
            type: "object",
            required: ["begin"],
            additionalProperties: false,
            properties: { begin: { $ref: "#/$defs/line" }, end: { $ref: "#/$defs/line" } },
          },
        },
      },
    },
  },
  $defs: { line: { type: "integer", minimum: 1 } },
};

export type Issue = {
  readonly check_name: string;
  readonly description: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
};

const ajv = new Ajv2020({ allErrors: true });
const isReport = ajv.compile<Issue[]>(schema);

/** The issues of a report; throws where GitLab would show less than it says. */
export function issuesIn(text: string): readonly Issue[] {
  if (text.startsWith("\ufeff")) throw new Error("GitLab reads no byte order mark");
  const issues: unknown = JSON.parse(text);
  if (!isReport(issues)) throw new Error(ajv.errorsText(isReport.errors?.slice(0, 3)));
  if (new Set(issues.map(({ fingerprint }) => fingerprint)).size < issues.length) {
    throw new Error("GitLab would take two findings for one");
  }
  return issues;
}
