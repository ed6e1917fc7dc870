import { supported } from "./claim/supported.js";
import { totals } from "./claim/totals.js";
import { differentPeople } from "./closing/different-people.js";
import { reboundReopens } from "./closing/rebound-reopens.js";
import { requiresCompletion } from "./closing/requires-completion.js";
import { stepsInOrder } from "./closing/steps-in-order.js";
import { afterFound } from "./dates/after-found.js";
import { foundYear } from "./dates/found-year.js";
import { inOrder } from "./dates/in-order.js";
import { notInFuture } from "./dates/not-in-future.js";
import { realDate } from "./dates/real-date.js";
import { withinPhase } from "./dates/within-phase.js";
import { evidenceDated } from "./evidence/dated.js";
import { evidenceDatedAfterFound } from "./evidence/dated-after-found.js";
import { evidenceEmpty } from "./evidence/empty.js";
import { evidenceExists } from "./evidence/exists.js";
import { hashMatches } from "./evidence/hash-matches.js";
import { insideFolder } from "./evidence/inside-folder.js";
import { evidenceReused } from "./evidence/reused.js";
import { clueConsidered } from "./handling/clue-considered.js";
import { completeRecord } from "./handling/complete-record.js";
import { formConsistent } from "./handling/form-consistent.js";
import { transferComplete } from "./handling/transfer-complete.js";
import { baseListComplete } from "./identity/base-list-complete.js";
import { knownReference } from "./identity/known-reference.js";
import { onRoster } from "./identity/on-roster.js";
import { owner } from "./identity/owner.js";
import { repeatResolves } from "./identity/repeat-resolves.js";
import { uniqueItem } from "./identity/unique-item.js";
import { uniqueUnit } from "./identity/unique-unit.js";
import { accountedFor } from "./item/accounted-for.js";
import { oneDisposition } from "./item/one-disposition.js";
import { alongside } from "./mechanism/alongside.js";
import { carriedOut } from "./mechanism/carried-out.js";
import { established } from "./mechanism/established.js";
import { ruleOrReason } from "./mechanism/rule-or-reason.js";
import { goodsOrServices } from "./origin/goods-or-services.js";
import { newlyFoundDated } from "./origin/newly-found-dated.js";
import { newlyFoundHandled } from "./origin/newly-found-handled.js";
import { prescribedCategory } from "./origin/prescribed-category.js";
import { selfSelectedBesidePrescribed } from "./origin/self-selected-beside-prescribed.js";
import { readEncoding } from "./read/encoding.js";
import { readFullWidthSyntax } from "./read/full-width-syntax.js";
import { readLegacyEncoding } from "./read/legacy-encoding.js";
import { readLossyScalar } from "./read/lossy-scalar.js";
import { readStrictYaml } from "./read/strict-yaml.js";
import { readSyntax } from "./read/syntax.js";
import { readTooLarge } from "./read/too-large.js";
import { readTrailingComment } from "./read/trailing-comment.js";
import { readUnknownKind } from "./read/unknown-kind.js";
import { rectifiedHasEffect } from "./rectified/has-effect.js";
import { rectifiedHasEvidence } from "./rectified/has-evidence.js";
import { rectifiedHasResult } from "./rectified/has-result.js";
import { immediateDone } from "./rectified/immediate-done.js";
import { measuresCompleted } from "./rectified/measures-completed.js";
import { meetsStandard } from "./rectified/meets-standard.js";
import { standardLoaded } from "./rectified/standard-loaded.js";
import { boundaryDay } from "./report/boundary-day.js";
import { byDeadline } from "./report/by-deadline.js";
import { complete } from "./report/complete.js";
import { firstResponsible } from "./responsibility/first-responsible.js";
import { leader } from "./responsibility/leader.js";
import { namedPerson } from "./responsibility/named-person.js";
import { topPost } from "./responsibility/top-post.js";
import { workingBody } from "./responsibility/working-body.js";
import type { Rule } from "./rule.js";
import { shapeSchema } from "./shape/schema.js";
import { overdueSupervised } from "./supervision/overdue-supervised.js";
import { suppressionExpired } from "./suppression/expired.js";
import { suppressionExpiring } from "./suppression/expiring.js";
import { suppressionUnused } from "./suppression/unused.js";
import { boilerplate } from "./text/boilerplate.js";
import { explanationLength } from "./text/explanation-length.js";
import { personalData } from "./text/personal-data.js";
import { sloganMeasure } from "./text/slogan-measure.js";
import { extensionApproved } from "./timetable/extension-approved.js";
import { hasDeadline } from "./timetable/has-deadline.js";
import { hasMeasure } from "./timetable/has-measure.js";
import { milestoneWithinDeadline } from "./timetable/milestone-within-deadline.js";
import { notOverdue } from "./timetable/not-overdue.js";
import { stagedMilestones } from "./timetable/staged-milestones.js";
import { stale } from "./timetable/stale.js";
import { followUp } from "./unrectifiable/follow-up.js";
import { unrectifiableHasEvidence } from "./unrectifiable/has-evidence.js";
import { hasExplanation } from "./unrectifiable/has-explanation.js";
import { noTimetableConflict } from "./unrectifiable/no-timetable-conflict.js";
import { reasonAllowed } from "./unrectifiable/reason-allowed.js";
import { reviewDue } from "./unrectifiable/review-due.js";
import { subjectiveReason } from "./unrectifiable/subjective-reason.js";

/** Every rule, in the order of the reference. */
export const rules: readonly Rule[] = [
  // read
  readSyntax,
  readEncoding,
  readLegacyEncoding,
  readStrictYaml,
  readUnknownKind,
  readLossyScalar,
  readFullWidthSyntax,
  readTrailingComment,
  readTooLarge,
  // shape
  shapeSchema,
  // identity
  uniqueItem,
  uniqueUnit,
  onRoster,
  baseListComplete,
  owner,
  knownReference,
  repeatResolves,
  // dates
  realDate,
  notInFuture,
  afterFound,
  inOrder,
  withinPhase,
  foundYear,
  // claim
  supported,
  totals,
  // rectified
  rectifiedHasEvidence,
  rectifiedHasResult,
  rectifiedHasEffect,
  meetsStandard,
  standardLoaded,
  measuresCompleted,
  immediateDone,
  // timetable
  hasDeadline,
  hasMeasure,
  stagedMilestones,
  notOverdue,
  extensionApproved,
  milestoneWithinDeadline,
  stale,
  // unrectifiable
  reasonAllowed,
  hasExplanation,
  unrectifiableHasEvidence,
  subjectiveReason,
  noTimetableConflict,
  reviewDue,
  followUp,
  // item
  accountedFor,
  oneDisposition,
  // origin
  prescribedCategory,
  selfSelectedBesidePrescribed,
  newlyFoundDated,
  newlyFoundHandled,
  goodsOrServices,
  // responsibility
  firstResponsible,
  topPost,
  namedPerson,
  leader,
  workingBody,
  // evidence
  evidenceExists,
  hashMatches,
  insideFolder,
  evidenceEmpty,
  evidenceDated,
  evidenceDatedAfterFound,
  evidenceReused,
  // closing
  differentPeople,
  stepsInOrder,
  requiresCompletion,
  reboundReopens,
  // supervision
  overdueSupervised,
  // mechanism
  ruleOrReason,
  established,
  carriedOut,
  alongside,
  // handling
  completeRecord,
  transferComplete,
  formConsistent,
  clueConsidered,
  // text
  sloganMeasure,
  boilerplate,
  explanationLength,
  personalData,
  // report
  byDeadline,
  complete,
  boundaryDay,
  // suppression
  suppressionExpired,
  suppressionExpiring,
  suppressionUnused,
];
