// Made by tools/facts.ts; do not edit.
import type { EntityKind } from '@aitebaar/core'

import type { FieldType, RecordField } from './record-field.ts'

const c1: readonly string[] = ['unknown']
const c2: readonly string[] = ['notRecorded']
const t1: FieldType = { kind: 'id', of: 'area' }
const t2: FieldType = { kind: 'code', list: 'areaTree' }
const t3: FieldType = { kind: 'code', list: 'areaLevel' }
const t4: FieldType = { kind: 'id', of: 'territory' }
const t5: FieldType = { kind: 'date' }
const t6: FieldType = { kind: 'id', of: 'organisation' }
const t7: FieldType = { kind: 'dateTime' }
const t8: FieldType = { kind: 'code', list: 'retentionClass' }
const t9: FieldType = { kind: 'id', of: 'auditEvent' }
const t10: FieldType = { kind: 'code', list: 'auditAction' }
const t11: FieldType = { kind: 'code', list: 'auditOutcome' }
const t12: FieldType = { kind: 'id', of: 'agent' }
const t13: FieldType = { kind: 'id', of: 'anyRecord' }
const t14: FieldType = { kind: 'id', of: 'station' }
const t15: FieldType = { kind: 'code', list: 'overrideBasis' }
const t16: FieldType = { kind: 'boolean' }
const t17: FieldType = { kind: 'id', of: 'awarenessActivity' }
const t18: FieldType = { kind: 'code', list: 'awarenessMode' }
const t19: FieldType = { kind: 'code', list: 'awarenessObjective' }
const t20: FieldType = { kind: 'codes', list: 'awarenessTopic' }
const t21: FieldType = { kind: 'integer', min: 0, max: 999999999 }
const t22: FieldType = { kind: 'code', list: 'countBasis' }
const t23: FieldType = { kind: 'code', list: 'reachMethod' }
const t24: FieldType = { kind: 'id', of: 'beneficiaryContact' }
const t25: FieldType = { kind: 'code', list: 'beneficiaryTier' }
const t26: FieldType = { kind: 'code', list: 'sex' }
const t27: FieldType = { kind: 'code', list: 'ageBand' }
const t28: FieldType = { kind: 'id', of: 'linkageToken' }
const t29: FieldType = { kind: 'id', of: 'caseParticipation' }
const t30: FieldType = { kind: 'id', of: 'case' }
const t31: FieldType = { kind: 'id', of: 'person' }
const t32: FieldType = { kind: 'code', list: 'caseRole' }
const t33: FieldType = { kind: 'code', list: 'side' }
const t34: FieldType = { kind: 'code', list: 'relationship' }
const t35: FieldType = { kind: 'integer', min: 0, max: 130 }
const t36: FieldType = { kind: 'id', of: 'supportPerson' }
const t37: FieldType = { kind: 'id', of: 'communityPolicingForum' }
const t38: FieldType = { kind: 'code', list: 'policingForumKind' }
const t39: FieldType = { kind: 'id', of: 'complaint' }
const t40: FieldType = { kind: 'id', of: 'womensDesk' }
const t41: FieldType = { kind: 'code', list: 'complaintStatus' }
const t42: FieldType = { kind: 'code', list: 'channel' }
const t43: FieldType = { kind: 'id', of: 'officer' }
const t44: FieldType = { kind: 'code', list: 'accompaniedBy' }
const t45: FieldType = { kind: 'code', list: 'onBehalfOf' }
const t46: FieldType = { kind: 'codes', list: 'nature' }
const t47: FieldType = { kind: 'code', list: 'nature' }
const t48: FieldType = { kind: 'code', list: 'immediateSafety' }
const t49: FieldType = { kind: 'code', list: 'departureArrangement' }
const t50: FieldType = { kind: 'code', list: 'yesNoUnknown' }
const t51: FieldType = { kind: 'code', list: 'firWish' }
const t52: FieldType = { kind: 'codes', list: 'legalRoute' }
const t53: FieldType = { kind: 'id', of: 'legalProcess' }
const t54: FieldType = { kind: 'code', list: 'actorRole' }
const t55: FieldType = { kind: 'code', list: 'closureReason' }
const t56: FieldType = { kind: 'code', list: 'closureAgreement' }
const t57: FieldType = { kind: 'codes', list: 'intrusiveQuestion' }
const t58: FieldType = { kind: 'codes', list: 'handlerConnection' }
const t59: FieldType = { kind: 'codes', list: 'disclosingOffice' }
const t60: FieldType = { kind: 'id', of: 'consent' }
const t61: FieldType = { kind: 'code', list: 'consentStatus' }
const t62: FieldType = { kind: 'code', list: 'consentCapacity' }
const t63: FieldType = { kind: 'code', list: 'consentMethod' }
const t64: FieldType = { kind: 'id', of: 'coverageEstimate' }
const t65: FieldType = { kind: 'id', of: 'place' }
const t66: FieldType = { kind: 'code', list: 'coverageService' }
const t67: FieldType = { kind: 'number', min: 0, max: 1 }
const t68: FieldType = { kind: 'id', of: 'deskContact' }
const t69: FieldType = { kind: 'code', list: 'contactPurpose' }
const t70: FieldType = { kind: 'code', list: 'visitType' }
const t71: FieldType = { kind: 'code', list: 'heardAbout' }
const t72: FieldType = { kind: 'integer', min: 0, max: 1440 }
const t73: FieldType = { kind: 'id', of: 'deskInspection' }
const t74: FieldType = { kind: 'integer', min: 0, max: 10000 }
const t75: FieldType = { kind: 'id', of: 'dispute' }
const t76: FieldType = { kind: 'id', of: 'disputeForum' }
const t77: FieldType = { kind: 'code', list: 'intakeRoute' }
const t78: FieldType = { kind: 'code', list: 'broughtBy' }
const t79: FieldType = { kind: 'codes', list: 'disputeType' }
const t80: FieldType = { kind: 'codes', list: 'chargedSection' }
const t81: FieldType = { kind: 'code', list: 'mediability' }
const t82: FieldType = { kind: 'code', list: 'recordKind' }
const t83: FieldType = { kind: 'integer', min: 0, max: 1000 }
const t84: FieldType = { kind: 'integer', min: 0, max: 100 }
const t85: FieldType = { kind: 'code', list: 'disputeStatus' }
const t86: FieldType = { kind: 'code', list: 'forumType' }
const t87: FieldType = { kind: 'code', list: 'forumLegalBasis' }
const t88: FieldType = { kind: 'id', of: 'evidenceItem' }
const t89: FieldType = { kind: 'code', list: 'evidenceKind' }
const t90: FieldType = { kind: 'id', of: 'feedbackResponse' }
const t91: FieldType = { kind: 'id', of: 'feedbackSurvey' }
const t92: FieldType = { kind: 'integer', min: 1, max: 5 }
const t93: FieldType = { kind: 'id', of: 'service' }
const t94: FieldType = { kind: 'code', list: 'feedbackStage' }
const t95: FieldType = { kind: 'code', list: 'feedbackMode' }
const t96: FieldType = { kind: 'id', of: 'followUp' }
const t97: FieldType = { kind: 'code', list: 'followUpPurpose' }
const t98: FieldType = { kind: 'code', list: 'followUpOutcome' }
const t99: FieldType = { kind: 'id', of: 'forumAction' }
const t100: FieldType = { kind: 'id', of: 'forumIssue' }
const t101: FieldType = { kind: 'code', list: 'duty' }
const t102: FieldType = { kind: 'code', list: 'forumActionStatus' }
const t103: FieldType = { kind: 'id', of: 'forumMeeting' }
const t104: FieldType = { kind: 'code', list: 'memberCapacity' }
const t105: FieldType = { kind: 'code', list: 'issueTopic' }
const t106: FieldType = { kind: 'id', of: 'forumReturn' }
const t107: FieldType = { kind: 'integer', min: -999999999, max: 999999999 }
const t108: FieldType = { kind: 'id', of: 'incident' }
const t109: FieldType = { kind: 'id', of: 'eventGroup' }
const t110: FieldType = { kind: 'code', list: 'incidentTime' }
const t111: FieldType = { kind: 'code', list: 'placeType' }
const t112: FieldType = { kind: 'code', list: 'gbvCoreType' }
const t113: FieldType = { kind: 'codes', list: 'gbvContext' }
const t114: FieldType = { kind: 'code', list: 'harmfulPractice' }
const t115: FieldType = { kind: 'code', list: 'weapon' }
const t116: FieldType = { kind: 'code', list: 'injury' }
const t117: FieldType = { kind: 'codes', list: 'injury' }
const t118: FieldType = { kind: 'code', list: 'iccs' }
const t119: FieldType = { kind: 'codes', list: 'sexualAct' }
const t120: FieldType = { kind: 'codes', list: 'lackOfAgreement' }
const t121: FieldType = { kind: 'codes', list: 'takenBy' }
const t122: FieldType = { kind: 'codes', list: 'takenFor' }
const t123: FieldType = { kind: 'integer', min: 0, max: 36500 }
const t124: FieldType = { kind: 'codes', list: 'hurtGrade' }
const t125: FieldType = { kind: 'codes', list: 'lastingHarm' }
const t126: FieldType = { kind: 'codes', list: 'threat' }
const t127: FieldType = { kind: 'code', list: 'deathSaidToBe' }
const t128: FieldType = { kind: 'codes', list: 'marriageClaim' }
const t129: FieldType = { kind: 'codes', list: 'marriagePressure' }
const t130: FieldType = { kind: 'codes', list: 'marriagePart' }
const t131: FieldType = { kind: 'codes', list: 'quranMarriage' }
const t132: FieldType = { kind: 'codes', list: 'onlineAct' }
const t133: FieldType = { kind: 'codes', list: 'onlinePurpose' }
const t134: FieldType = { kind: 'code', list: 'employerType' }
const t135: FieldType = { kind: 'codes', list: 'shareWithheldBy' }
const t136: FieldType = { kind: 'codes', list: 'propertyRight' }
const t137: FieldType = { kind: 'codes', list: 'propertyAct' }
const t138: FieldType = { kind: 'code', list: 'track' }
const t139: FieldType = { kind: 'code', list: 'processStatus' }
const t140: FieldType = { kind: 'integer', min: 1900, max: 2200 }
const t141: FieldType = { kind: 'code', list: 'firDecision' }
const t142: FieldType = { kind: 'code', list: 'firRefusalReason' }
const t143: FieldType = { kind: 'code', list: 'provisionAnswer' }
const t144: FieldType = { kind: 'integer', min: 0, max: 50 }
const t145: FieldType = { kind: 'codes', list: 'adverseAction' }
const t146: FieldType = { kind: 'codes', list: 'investigationFailure' }
const t147: FieldType = { kind: 'id', of: 'mediator' }
const t148: FieldType = { kind: 'code', list: 'profession' }
const t149: FieldType = { kind: 'code', list: 'policeRank' }
const t150: FieldType = { kind: 'code', list: 'organisationType' }
const t151: FieldType = { kind: 'integer', min: 0, max: 2100 }
const t152: FieldType = { kind: 'code', list: 'maritalStatus' }
const t153: FieldType = { kind: 'codes', list: 'functionalDifficulty' }
const t154: FieldType = { kind: 'code', list: 'displacement' }
const t155: FieldType = { kind: 'code', list: 'safeChannel' }
const t156: FieldType = { kind: 'id', of: 'policyInstrument' }
const t157: FieldType = { kind: 'code', list: 'instrumentType' }
const t158: FieldType = { kind: 'codes', list: 'policyTopic' }
const t159: FieldType = { kind: 'code', list: 'instrumentStage' }
const t160: FieldType = { kind: 'id', of: 'provenanceEvent' }
const t161: FieldType = { kind: 'code', list: 'provenanceActivity' }
const t162: FieldType = { kind: 'id', of: 'publishedFigure' }
const t163: FieldType = { kind: 'number', min: 0, max: 999999999999 }
const t164: FieldType = { kind: 'code', list: 'figureQualifier' }
const t165: FieldType = { kind: 'number', min: 0, max: 999999999 }
const t166: FieldType = { kind: 'codes', list: 'measured' }
const t167: FieldType = { kind: 'code', list: 'timeGrain' }
const t168: FieldType = { kind: 'codes', list: 'scopePart' }
const t169: FieldType = { kind: 'id', of: 'recruitmentApplication' }
const t170: FieldType = { kind: 'id', of: 'recruitmentDrive' }
const t171: FieldType = { kind: 'code', list: 'education' }
const t172: FieldType = { kind: 'code', list: 'recruitExit' }
const t173: FieldType = { kind: 'code', list: 'recruitStage' }
const t174: FieldType = { kind: 'integer', min: 0, max: 2200 }
const t175: FieldType = { kind: 'code', list: 'recruitPost' }
const t176: FieldType = { kind: 'id', of: 'referral' }
const t177: FieldType = { kind: 'code', list: 'serviceCategory' }
const t178: FieldType = { kind: 'id', of: 'serviceProvider' }
const t179: FieldType = { kind: 'code', list: 'urgency' }
const t180: FieldType = { kind: 'code', list: 'survivorDecision' }
const t181: FieldType = { kind: 'code', list: 'declineReason' }
const t182: FieldType = { kind: 'code', list: 'notReferredReason' }
const t183: FieldType = { kind: 'code', list: 'referralMethod' }
const t184: FieldType = { kind: 'codes', list: 'dataCategory' }
const t185: FieldType = { kind: 'code', list: 'referralStatus' }
const t186: FieldType = { kind: 'code', list: 'need' }
const t187: FieldType = { kind: 'codes', list: 'shelterQuestion' }
const t188: FieldType = { kind: 'code', list: 'referralOutcome' }
const t189: FieldType = { kind: 'code', list: 'yesNoNotAsked' }
const t190: FieldType = { kind: 'id', of: 'safetyAssessment' }
const t191: FieldType = { kind: 'code', list: 'assessmentTrigger' }
const t192: FieldType = { kind: 'code', list: 'riskAnswer' }
const t193: FieldType = { kind: 'code', list: 'ownView' }
const t194: FieldType = { kind: 'code', list: 'riskLevel' }
const t195: FieldType = { kind: 'id', of: 'safetyPlan' }
const t196: FieldType = { kind: 'codes', list: 'serviceCategory' }
const t197: FieldType = { kind: 'codes', list: 'sex' }
const t198: FieldType = { kind: 'code', list: 'capacityStatus' }
const t199: FieldType = { kind: 'id', of: 'settlement' }
const t200: FieldType = { kind: 'codes', list: 'compromiseBy' }
const t201: FieldType = { kind: 'code', list: 'criminalEffect' }
const t202: FieldType = { kind: 'code', list: 'stationType' }
const t203: FieldType = { kind: 'id', of: 'storyReview' }
const t204: FieldType = { kind: 'id', of: 'journalist' }
const t205: FieldType = { kind: 'code', list: 'storyKind' }
const t206: FieldType = { kind: 'code', list: 'offenceKind' }
const t207: FieldType = { kind: 'codes', list: 'identityElement' }
const t208: FieldType = { kind: 'code', list: 'jigsawLevel' }
const t209: FieldType = { kind: 'codes', list: 'pseudonymLikeness' }
const t210: FieldType = { kind: 'codes', list: 'dangerDetail' }
const t211: FieldType = { kind: 'codes', list: 'intimateDetail' }
const t212: FieldType = { kind: 'codes', list: 'blameWording' }
const t213: FieldType = { kind: 'codes', list: 'loadedWording' }
const t214: FieldType = { kind: 'codes', list: 'storyContext' }
const t215: FieldType = { kind: 'code', list: 'storyDecision' }
const t216: FieldType = { kind: 'id', of: 'testResult' }
const t217: FieldType = { kind: 'id', of: 'trainingCourse' }
const t218: FieldType = { kind: 'id', of: 'attendee' }
const t219: FieldType = { kind: 'code', list: 'testKind' }
const t220: FieldType = { kind: 'number', min: 0, max: 10000 }
const t221: FieldType = { kind: 'id', of: 'trainingAttendance' }
const t222: FieldType = { kind: 'id', of: 'trainingSession' }
const t223: FieldType = { kind: 'code', list: 'courseCategory' }
const t224: FieldType = { kind: 'code', list: 'audience' }
const t225: FieldType = { kind: 'integer', min: 0, max: 100000 }
const t226: FieldType = { kind: 'number', min: 0, max: 2000 }
const t227: FieldType = { kind: 'code', list: 'deskStatus' }
const t228: FieldType = { kind: 'code', list: 'firCapability' }
const t229: FieldType = { kind: 'id', of: 'workplaceSatisfactionResponse' }
const t230: FieldType = { kind: 'id', of: 'workplaceSatisfactionSurvey' }
const t231: FieldType = { kind: 'code', list: 'rankBand' }
const t232: FieldType = { kind: 'code', list: 'yearsBand' }

/** The fields of each kind of record, as the schemas describe them. */
export const RECORD_FIELDS: Readonly<Record<EntityKind, readonly RecordField[]>> = {
  area: [
    ['areaId', t1, 'public', ''],
    ['tree', t2, 'public', ''],
    ['level', t3, 'public', ''],
    ['parentAreaId', t1, 'public', ''],
    ['territoryId', t4, 'public', ''],
    ['validFrom', t5, 'public', 'n'],
    ['validTo', t5, 'public', 'n'],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  auditEvent: [
    ['auditEventId', t9, 'internal', ''],
    ['occurredAt', t7, 'internal', 'n'],
    ['recordedAt', t7, 'internal', 'n'],
    ['action', t10, 'internal', ''],
    ['outcome', t11, 'internal', ''],
    ['agentRef', t12, 'internal', ''],
    ['secondAgentRef', t12, 'internal', ''],
    ['targetRef', t13, 'internal', ''],
    ['unitRef', t14, 'internal', ''],
    ['overrideBasis', t15, 'internal', 'n'],
    ['conflictOfInterest', t16, 'internal', ''],
    ['supervisorAlertedAt', t7, 'internal', 'nqw'],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  awarenessActivity: [
    ['activityId', t17, 'public', ''],
    ['mode', t18, 'public', 'qw'],
    ['objective', t19, 'public', ''],
    ['topics', t20, 'public', ''],
    ['legalStageSaid', t16, 'public', 'qw'],
    ['presentedAsLaw', t16, 'public', 'q'],
    ['heldAt', t7, 'public', 'nq'],
    ['areaId', t1, 'public', 'q'],
    ['attendance.female', t21, 'public', 'q'],
    ['attendance.male', t21, 'public', 'q'],
    ['attendance.x', t21, 'public', ''],
    ['attendance.notRecorded', t21, 'public', ''],
    ['attendance.girlsUnder18', t21, 'public', ''],
    ['attendance.boysUnder18', t21, 'public', ''],
    ['countBasis', t22, 'public', 'q'],
    ['reachEstimate.low', t21, 'public', ''],
    ['reachEstimate.point', t21, 'public', ''],
    ['reachEstimate.high', t21, 'public', ''],
    ['reachEstimate.method', t23, 'public', ''],
    ['separateSessionForWomen', t16, 'internal', ''],
    ['safeDisclosureRoute', t16, 'internal', ''],
    ['repeatAttendeesPossible', t16, 'public', ''],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  beneficiaryContact: [
    ['contactRecordId', t24, 'internal', ''],
    ['tier', t25, 'internal', 'qw'],
    ['sourceRef', t13, 'internal', ''],
    ['sexCode', t26, 'internal', 'q'],
    ['ageBand', t27, 'internal', ''],
    ['areaId', t1, 'internal', ''],
    ['people', t21, 'internal', ''],
    ['linkageToken', t28, 'personal', ''],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  caseParticipation: [
    ['participationId', t29, 'internal', ''],
    ['caseRef', t30, 'internal', ''],
    ['personId', t31, 'personal', ''],
    ['roleCode', t32, 'special-category', 'q'],
    ['side', t33, 'life-safety', 'qw'],
    ['relationshipToSurvivor', t34, 'special-category', 'qw'],
    ['ageAtIncident', t35, 'personal', 'qw'],
    ['actsFor', t29, 'special-category', ''],
    ['guardianship.guardianParticipationId', t29, 'life-safety', 'n'],
    ['guardianship.guardianIsAllegedOffender', t16, 'life-safety', 'nqw'],
    ['guardianship.independentSupportPersonId', t36, 'life-safety', 'nqw'],
    ['guardianship.guardianToldOfPlans', t16, 'life-safety', 'nqw'],
    ['ageDisputed', t16, 'special-category', 'qw'],
    ['treatedAsChild', t16, 'special-category', 'q'],
    ['ageTestDone', t16, 'special-category', 'q'],
    ['ageTestAgreed', t16, 'special-category', 'qw'],
    ['ageTestNeeded', t16, 'special-category', 'q'],
    ['fearedBySurvivor', t16, 'life-safety', 'qw'],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  communityPolicingForum: [
    ['forumId', t37, 'public', ''],
    ['forumKind', t38, 'public', 'q'],
    ['stationId', t14, 'public', ''],
    ['areaId', t1, 'public', ''],
    ['formedOn', t5, 'public', 'nq'],
    ['firstMetOn', t5, 'public', 'nqw'],
    ['memberCounts.bySex.female', t21, 'public', ''],
    ['memberCounts.bySex.male', t21, 'public', ''],
    ['memberCounts.bySex.x', t21, 'public', ''],
    ['memberCounts.bySex.notRecorded', t21, 'public', ''],
    ['memberCounts.byCapacity.resident', t21, 'public', ''],
    ['memberCounts.byCapacity.elected', t21, 'public', ''],
    ['memberCounts.byCapacity.minority', t21, 'public', ''],
    ['memberCounts.byCapacity.youth', t21, 'public', ''],
    ['memberCounts.byCapacity.ngo', t21, 'public', ''],
    ['memberCounts.byCapacity.other', t21, 'public', ''],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  complaint: [
    ['complaintId', t39, 'internal', ''],
    ['deskId', t40, 'internal', ''],
    ['stationId', t14, 'internal', ''],
    ['areaId', t1, 'internal', 'qw'],
    ['status', t41, 'internal', 'q'],
    ['receivedAt', t7, 'internal', 'nqw'],
    ['acknowledgedAt', t7, 'internal', 'nq'],
    ['acknowledgementOffered', t16, 'internal', 'qw'],
    ['channelCode', t42, 'internal', 'q'],
    ['receivedByOfficerId', t43, 'internal', ''],
    ['receiverWasFemale', t16, 'internal', 'qw'],
    ['receiverWasTrained', t16, 'internal', 'qw'],
    ['femaleOfficerPresent', t16, 'internal', 'qw'],
    ['privateSpaceUsed', t16, 'internal', 'qw'],
    ['accompaniedByCode', t44, 'special-category', 'qw'],
    ['interpreterUsed', t16, 'internal', 'q'],
    ['interpreterIsRelative', t16, 'special-category', 'qw'],
    ['complainantParticipationId', t29, 'personal', ''],
    ['complainantSexCode', t26, 'internal', 'qw'],
    ['onBehalfOf', t45, 'special-category', 'q'],
    ['natureCodes', t46, 'special-category', 'qw'],
    ['primaryNatureCode', t47, 'special-category', 'q'],
    ['givenForKilling', t16, 'special-category', 'qw'],
    ['involvesGbv', t16, 'special-category', ''],
    ['recordedInOwnWords', t16, 'internal', 'qw'],
    ['readBack', t16, 'internal', 'qw'],
    ['immediateSafetyCode', t48, 'life-safety', 'qw'],
    ['safetyAskedAt', t7, 'internal', 'nqw'],
    ['safetyAskedAlone', t16, 'internal', 'qw'],
    ['departureArrangementCode', t49, 'life-safety', 'qw'],
    ['urgentMedicalNeed', t50, 'special-category', 'qw'],
    ['medicalCareOfferedAt', t7, 'special-category', 'nqw'],
    ['survivorWishOnFir', t51, 'special-category', 'qw'],
    ['routesExplained', t52, 'internal', 'qw'],
    ['routesChosen', t52, 'special-category', 'q'],
    ['identityDocumentDemanded', t16, 'internal', 'qw'],
    ['reconciliationUrged', t16, 'internal', 'qw'],
    ['adulteryChargeRaised', t16, 'special-category', 'qw'],
    ['childAlertSentAt', t7, 'internal', 'nqw'],
    ['childUnitToldAt', t7, 'internal', 'nqw'],
    ['legalProcessId', t53, 'internal', ''],
    ['assignedOfficerId', t43, 'internal', ''],
    ['victimSupportAssignedAt', t7, 'internal', 'nq'],
    ['informalUndertaking.givenByRole', t54, 'special-category', 'n'],
    ['informalUndertaking.at', t7, 'special-category', 'nq'],
    ['informalUndertaking.writtenDown', t16, 'special-category', 'nq'],
    ['informalUndertaking.explainedToHer', t16, 'special-category', 'nq'],
    ['informalUndertaking.followUpDueAt', t7, 'special-category', 'nqw'],
    ['withdrawal.statedAt', t7, 'life-safety', 'nq'],
    ['withdrawal.statedBy', t54, 'life-safety', 'nq'],
    ['withdrawal.heardPrivatelyBy', t43, 'life-safety', 'n'],
    ['withdrawal.heardPrivatelyAt', t7, 'life-safety', 'nqw'],
    ['withdrawal.heardByAnotherWoman', t16, 'life-safety', 'nq'],
    ['withdrawal.coercionConcern', t16, 'life-safety', 'nqw'],
    ['support.wantsUpdates', t16, 'special-category', 'qw'],
    ['support.firstTalkAt', t7, 'internal', 'nqw'],
    ['support.firstTalkAlone', t16, 'special-category', 'qw'],
    ['support.firstTalkSafeWay', t16, 'special-category', 'qw'],
    ['support.nextStepsExplained', t16, 'internal', 'qw'],
    ['support.absence.from', t5, 'internal', 'nq'],
    ['support.absence.backOn', t5, 'internal', 'nq'],
    ['support.absence.coverNamedOn', t5, 'internal', 'nq'],
    ['support.absence.toldOn', t5, 'internal', 'nqw'],
    ['support.staffDebriefOfferedAt', t7, 'internal', 'nqw'],
    ['closureReason', t55, 'internal', 'n'],
    ['complainantAgreesWithClosure', t56, 'internal', 'q'],
    ['closedAt', t7, 'internal', 'nq'],
    ['firstContactAt', t7, 'internal', 'nqw'],
    ['safeContactKnown', t16, 'internal', 'qw'],
    ['manWasHerChoice', t16, 'special-category', 'qw'],
    ['othersCouldHear', t16, 'internal', 'qw'],
    ['interpreterAsSheWished', t16, 'internal', 'qw'],
    ['intrusiveQuestionCodes', t57, 'special-category', 'qw'],
    ['handlerConnectionCodes', t58, 'life-safety', 'qw'],
    ['handlerReplaced', t16, 'internal', 'q'],
    ['recordAccessClosed', t16, 'internal', 'qw'],
    ['deskWritesFir', t16, 'internal', 'qw'],
    ['takenToClerkAt', t7, 'internal', 'nq'],
    ['toldBeforeFir', t16, 'special-category', 'qw'],
    ['firAgainstWishBasis', t15, 'special-category', 'nqw'],
    ['happenedElsewhere', t16, 'internal', 'qw'],
    ['transferredAt', t7, 'internal', 'nqw'],
    ['supportOrganisationAgreed', t16, 'special-category', 'qw'],
    ['supportOrganisationToldAt', t7, 'special-category', 'nq'],
    ['closureAgreedBySupervisor', t16, 'internal', 'q'],
    ['identityMadeKnown.byCodes', t59, 'life-safety', 'nqw'],
    ['identityMadeKnown.published', t16, 'life-safety', 'nq'],
    ['identityMadeKnown.on', t5, 'life-safety', 'nqw'],
    ['treatmentWaitedForPapers', t16, 'special-category', 'qw'],
    ['preventiveTreatmentOfferedAt', t7, 'special-category', 'nqw'],
    ['contraceptionOfferedAt', t7, 'special-category', 'nqw'],
    ['crisisCellToldAt', t7, 'special-category', 'nqw'],
    ['dnaAgreed', t16, 'special-category', 'qw'],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  consent: [
    ['consentId', t60, 'internal', ''],
    ['personId', t31, 'personal', ''],
    ['grantedByParticipationId', t29, 'personal', ''],
    ['status', t61, 'internal', 'qw'],
    ['capacityCode', t62, 'special-category', 'qw'],
    ['methodCode', t63, 'internal', ''],
    ['explainedByOfficerId', t43, 'internal', ''],
    ['explainedByRole', t54, 'internal', ''],
    ['privateWhenGiven', t16, 'special-category', 'qw'],
    ['givenAt', t7, 'internal', 'nqw'],
    ['withdrawnAt', t7, 'internal', 'nqw'],
    ['withdrawalReasonAsked', t16, 'internal', ''],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  coverageEstimate: [
    ['estimateId', t64, 'public', ''],
    ['placeId', t65, 'public', 'q'],
    ['areaId', t1, 'public', ''],
    ['serviceCode', t66, 'public', 'q'],
    ['women', t21, 'public', 'q'],
    ['low', t21, 'public', ''],
    ['high', t21, 'public', ''],
    ['attributionShare', t67, 'public', ''],
    ['methodCode', t23, 'public', ''],
    ['estimatedOn', t5, 'public', 'nq'],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  deskContact: [
    ['contactId', t68, 'internal', ''],
    ['deskId', t40, 'internal', 'q'],
    ['areaId', t1, 'internal', 'qw'],
    ['occurredAt', t7, 'internal', 'nqw'],
    ['channelCode', t42, 'internal', 'q'],
    ['visitorSexCode', t26, 'internal', 'qw'],
    ['visitorAgeBand', t27, 'personal', ''],
    ['purposeCode', t69, 'internal', 'q'],
    ['visitType', t70, 'internal', 'q'],
    ['heardAboutVia', t71, 'internal', 'qw'],
    ['complaintId', t39, 'internal', ''],
    ['waitMinutes', t72, 'internal', 'qw'],
    ['linkageToken', t28, 'personal', ''],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  deskInspection: [
    ['inspectionId', t73, 'internal', ''],
    ['deskId', t40, 'internal', ''],
    ['areaId', t1, 'internal', ''],
    ['inspectedOn', t5, 'internal', 'nqw'],
    ['inspectorRole', t54, 'internal', ''],
    ['inspectorOrgId', t6, 'internal', ''],
    ['announced', t16, 'internal', 'q'],
    ['facilitiesSeen.privateRoom', t16, 'internal', 'qw'],
    ['facilitiesSeen.waitingSpace', t16, 'internal', 'qw'],
    ['facilitiesSeen.toilet', t16, 'internal', 'qw'],
    ['facilitiesSeen.childCorner', t16, 'internal', 'qw'],
    ['facilitiesSeen.telephone', t16, 'internal', 'qw'],
    ['facilitiesSeen.vehicleAccess', t16, 'internal', 'qw'],
    ['facilitiesSeen.safeStorage', t16, 'internal', 'qw'],
    ['facilitiesSeen.stepFreeEntry', t16, 'internal', 'qw'],
    ['facilitiesSeen.drinkingWater', t16, 'internal', 'qw'],
    ['doorCloses', t16, 'internal', 'qw'],
    ['visibleFromLockUp', t16, 'internal', 'qw'],
    ['registersLocked', t16, 'internal', 'q'],
    ['screenLocked', t16, 'internal', 'q'],
    ['registerHidesNames', t16, 'internal', 'qw'],
    ['outsideRouteKnown', t16, 'internal', 'qw'],
    ['seatForCompanion', t16, 'internal', 'q'],
    ['paymentComplaints', t74, 'internal', 'qw'],
    ['actionDueOn', t5, 'internal', 'n'],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  dispute: [
    ['disputeId', t75, 'internal', ''],
    ['forumId', t76, 'internal', ''],
    ['areaId', t1, 'internal', 'qw'],
    ['registeredOn', t5, 'internal', 'nqw'],
    ['intakeRoute', t77, 'internal', 'q'],
    ['leadApplicantParticipationId', t29, 'personal', ''],
    ['broughtBy', t78, 'internal', 'qw'],
    ['caseTypes', t79, 'special-category', 'qw'],
    ['honourGivenAsReason', t16, 'special-category', 'qw'],
    ['occurredOn', t5, 'special-category', 'nqw'],
    ['chargedSectionCodes', t80, 'special-category', 'qw'],
    ['prosecutionPending', t16, 'special-category', 'qw'],
    ['survivorUnder18', t16, 'personal', 'qw'],
    ['mediability', t81, 'internal', ''],
    ['recordKind', t82, 'internal', 'q'],
    ['screening.doneAt', t7, 'life-safety', 'nqw'],
    ['screening.byMediatorSex', t26, 'life-safety', 'nq'],
    ['screening.eachPartyAlone', t16, 'life-safety', 'nqw'],
    ['screening.violenceDisclosed', t16, 'life-safety', 'nqw'],
    ['screening.powerImbalance', t16, 'life-safety', 'nq'],
    ['screening.minorsAffected', t16, 'life-safety', 'nq'],
    ['screening.womenOrGirlsAffectedCount', t83, 'life-safety', 'nqw'],
    ['bothSidesAgreed', t16, 'internal', 'qw'],
    ['panelConflict', t16, 'internal', 'qw'],
    ['madePublic', t16, 'life-safety', 'qw'],
    ['panelSize', t84, 'internal', 'q'],
    ['panelFemale', t84, 'internal', 'qw'],
    ['panelTrained', t84, 'internal', 'qw'],
    ['panelTrainedFemale', t84, 'internal', 'qw'],
    ['feeCharged', t16, 'internal', 'qw'],
    ['status', t85, 'internal', 'q'],
    ['declinedAt', t7, 'internal', 'nq'],
    ['outcomeDate', t5, 'internal', 'nq'],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  disputeForum: [
    ['forumId', t76, 'public', ''],
    ['forumType', t86, 'public', 'q'],
    ['legalBasis', t87, 'public', 'qw'],
    ['legalBasisFrom', t5, 'public', 'n'],
    ['legalBasisTo', t5, 'public', 'n'],
    ['stationId', t14, 'public', ''],
    ['areaId', t1, 'public', ''],
    ['membersTotal', t83, 'public', ''],
    ['membersFemale', t83, 'public', ''],
    ['meetingPlaceSafeForWomen', t16, 'internal', 'qw'],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  evidenceItem: [
    ['evidenceItemId', t88, 'internal', ''],
    ['legalProcessId', t53, 'internal', ''],
    ['itemKind', t89, 'special-category', 'q'],
    ['collectedAt', t7, 'special-category', 'nqw'],
    ['collectedBy', t54, 'special-category', ''],
    ['sealedAt', t7, 'special-category', 'nqw'],
    ['dispatchedAt', t7, 'special-category', 'nq'],
    ['reportReceivedAt', t7, 'special-category', 'nqw'],
    ['testedAt', t7, 'special-category', 'nq'],
    ['photoAgreed', t16, 'special-category', 'q'],
    ['showsFaceWithInjury', t16, 'special-category', 'qw'],
    ['replacementGiven', t16, 'special-category', 'qw'],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  feedbackResponse: [
    ['responseId', t90, 'internal', ''],
    ['surveyId', t91, 'internal', ''],
    ['consentId', t60, 'internal', ''],
    ['respondentSexCode', t26, 'internal', ''],
    ['respondentAgeBand', t27, 'personal', ''],
    ['answeredOn', t5, 'internal', 'nq'],
    ['items.safe', t92, 'special-category', 'qw'],
    ['items.private', t92, 'special-category', 'qw'],
    ['items.listenedTo', t92, 'special-category', 'qw'],
    ['items.respected', t92, 'special-category', 'qw'],
    ['items.understoodNextSteps', t92, 'special-category', 'qw'],
    ['items.timeTaken', t92, 'special-category', 'qw'],
    ['items.fair', t92, 'special-category', 'qw'],
    ['items.wouldComeAgain', t92, 'special-category', 'qw'],
    ['items.wouldTellAnother', t92, 'special-category', 'qw'],
    ['viewOfPoliceBefore', t92, 'special-category', 'q'],
    ['viewOfPoliceAfter', t92, 'special-category', 'q'],
    ['heardAboutVia', t71, 'internal', 'qw'],
    ['wouldRecommend', t16, 'special-category', 'q'],
    ['consentToFollowUp', t16, 'internal', 'q'],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  feedbackSurvey: [
    ['surveyId', t91, 'internal', ''],
    ['serviceRef', t93, 'internal', ''],
    ['areaId', t1, 'internal', ''],
    ['askedByRole', t54, 'internal', 'qw'],
    ['askedAtStage', t94, 'internal', ''],
    ['modeCode', t95, 'internal', ''],
    ['eligible', t21, 'internal', ''],
    ['asked', t21, 'internal', ''],
    ['notAskedNoConsent', t21, 'internal', ''],
    ['notAskedUnsafe', t21, 'internal', ''],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  followUp: [
    ['followUpId', t96, 'internal', ''],
    ['subjectRef', t30, 'internal', ''],
    ['participationId', t29, 'internal', ''],
    ['purposeCode', t97, 'internal', 'q'],
    ['dueAt', t7, 'internal', 'nq'],
    ['safeContactUsed', t16, 'internal', 'qw'],
    ['messagesNeutral', t16, 'internal', 'qw'],
    ['doneAt', t7, 'internal', 'nq'],
    ['resultCode', t98, 'life-safety', 'nq'],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  forumAction: [
    ['actionId', t99, 'public', ''],
    ['issueId', t100, 'public', ''],
    ['ownerRole', t101, 'public', 'qw'],
    ['dueOn', t5, 'public', 'nq'],
    ['status', t102, 'public', 'q'],
    ['doneOn', t5, 'public', 'nq'],
    ['followedUpMeetingId', t103, 'public', ''],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  forumIssue: [
    ['issueId', t100, 'internal', ''],
    ['meetingId', t103, 'internal', ''],
    ['raisedByCapacity', t104, 'internal', ''],
    ['raisedBySex', t26, 'internal', 'qw'],
    ['topicCode', t105, 'internal', 'q'],
    ['isGenderRelated', t16, 'internal', 'q'],
    ['isIndividualCase', t16, 'special-category', 'qw'],
    ['talkedOverInMeeting', t16, 'special-category', 'qw'],
    ['deskContactId', t68, 'internal', ''],
    ['reportedBackAt', t7, 'internal', 'nqw'],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  forumMeeting: [
    ['meetingId', t103, 'public', ''],
    ['forumId', t37, 'public', ''],
    ['heldOn', t5, 'public', 'nq'],
    ['presentBySex.female', t21, 'public', ''],
    ['presentBySex.male', t21, 'public', ''],
    ['presentBySex.x', t21, 'public', ''],
    ['presentBySex.notRecorded', t21, 'public', ''],
    ['womenSpoke', t74, 'internal', 'qw'],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  forumReturn: [
    ['returnId', t106, 'public', ''],
    ['forumId', t76, 'public', ''],
    ['areaId', t1, 'public', ''],
    ['broughtForward', t21, 'public', ''],
    ['received', t21, 'public', ''],
    ['resolved', t21, 'public', ''],
    ['referredToLegalAction', t21, 'public', ''],
    ['notSettled', t21, 'public', ''],
    ['withdrawn', t21, 'public', ''],
    ['pending', t21, 'public', ''],
    ['broughtByWoman', t21, 'public', ''],
    ['womanViaMaleRepresentative', t21, 'public', ''],
    ['reconciliationGap', t107, 'public', ''],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  incident: [
    ['incidentId', t108, 'internal', ''],
    ['eventGroupId', t109, 'internal', ''],
    ['survivorParticipationId', t29, 'life-safety', ''],
    ['occurredFrom', t5, 'special-category', 'nqw'],
    ['occurredTo', t5, 'special-category', 'nq'],
    ['isOngoing', t16, 'special-category', 'q'],
    ['isRepeat', t16, 'special-category', 'q'],
    ['timeOfDay', t110, 'special-category', ''],
    ['placeTypeCode', t111, 'special-category', 'q'],
    ['placeAreaId', t1, 'life-safety', 'qw'],
    ['actCodes', t46, 'special-category', 'qw'],
    ['gbvCoreType', t112, 'special-category', ''],
    ['contextCodes', t113, 'special-category', 'q'],
    ['harmfulPracticeCode', t114, 'life-safety', 'qw'],
    ['weaponCode', t115, 'special-category', 'q'],
    ['corrosiveSubstance', t16, 'special-category', 'qw'],
    ['injuryCode', t116, 'special-category', 'qw'],
    ['injuryCodes', t117, 'special-category', '', c1],
    ['pregnantAtTime', t16, 'special-category', 'q'],
    ['offenderLivesWithHer', t16, 'special-category', 'qw'],
    ['offenderIsEmployeeOfSameEmployer', t16, 'special-category', 'qw'],
    ['marriagePlannedOn', t5, 'life-safety', 'nqw'],
    ['marriageHeldOn', t5, 'life-safety', 'nqw'],
    ['marriageConsentOfHer', t16, 'life-safety', 'qw'],
    ['motiveHonour', t16, 'special-category', 'qw'],
    ['previousIncidents', t16, 'special-category', 'q'],
    ['iccsCode', t118, 'internal', ''],
    ['daysToReport', t21, 'internal', ''],
    ['consentToCount', t16, 'internal', ''],
    ['forceUsed', t16, 'special-category', 'qw'],
    ['clothesTakenOff', t16, 'special-category', 'qw'],
    ['exposedToOthers', t16, 'special-category', 'qw'],
    ['strippingTried', t16, 'special-category', 'qw'],
    ['strippingInView', t16, 'special-category', 'qw'],
    ['sexualActCodes', t119, 'special-category', 'qw'],
    ['triedSexualActCodes', t119, 'special-category', 'qw'],
    ['agreementCodes', t120, 'special-category', 'qw'],
    ['actedTogether', t16, 'special-category', 'qw'],
    ['usedOfficialPosition', t16, 'special-category', 'q'],
    ['takenByCodes', t121, 'life-safety', 'qw'],
    ['takenForCodes', t122, 'life-safety', 'qw'],
    ['takingTried', t16, 'life-safety', 'qw'],
    ['heldAgainstWill', t16, 'life-safety', 'qw'],
    ['daysHeld', t123, 'special-category', 'q'],
    ['hurtGradeCodes', t124, 'special-category', 'qw'],
    ['lastingHarmCodes', t125, 'special-category', 'q'],
    ['lifeInDanger', t16, 'special-category', 'q'],
    ['daysInSeverePain', t123, 'special-category', 'qw'],
    ['daysUnableToWork', t123, 'special-category', 'qw'],
    ['killIntentShown', t16, 'life-safety', 'qw'],
    ['pregnancyEnded', t16, 'special-category', 'qw'],
    ['endedForHerHealth', t16, 'special-category', 'q'],
    ['threatCodes', t126, 'life-safety', 'qw'],
    ['threatToAlarmOrForce', t16, 'special-category', 'q'],
    ['deathSaidToBe', t127, 'life-safety', 'qw'],
    ['deathLookedIntoAt', t7, 'special-category', 'nqw'],
    ['buriedWithoutPostMortem', t16, 'special-category', 'q'],
    ['marriageClaimCodes', t128, 'life-safety', 'qw'],
    ['marriagePressureCodes', t129, 'life-safety', 'qw'],
    ['marriageEndsDispute', t16, 'life-safety', 'qw'],
    ['marriagePartCodes', t130, 'life-safety', 'qw'],
    ['marriageReasonKnown', t16, 'life-safety', 'qw'],
    ['quranMarriageCodes', t131, 'life-safety', 'qw'],
    ['quranMarriagePressed', t16, 'life-safety', 'q'],
    ['survivorIsNonMuslim', t16, 'special-category', 'qw'],
    ['believedMarried', t16, 'special-category', 'q'],
    ['livedTogetherSo', t16, 'special-category', 'q'],
    ['councilComplainedOn', t5, 'internal', 'nqw'],
    ['onlineActCodes', t132, 'special-category', 'qw'],
    ['onlinePurposeCodes', t133, 'special-category', 'q'],
    ['shownToOthers', t16, 'special-category', 'q'],
    ['knownToBeUntrue', t16, 'special-category', 'q'],
    ['byLicensedBroadcaster', t16, 'internal', 'q'],
    ['sheShowedNoInterest', t16, 'special-category', 'qw'],
    ['employerTypeCode', t134, 'internal', 'qw'],
    ['employerCodeDisplayed', t16, 'internal', 'q'],
    ['employerHasCommittee', t16, 'internal', 'q'],
    ['employerNamesAuthority', t16, 'internal', 'q'],
    ['ownerHasDied', t16, 'special-category', 'q'],
    ['sheIsHeir', t16, 'special-category', 'q'],
    ['shareWithheld', t16, 'special-category', 'q'],
    ['shareWithheldByCodes', t135, 'special-category', 'q'],
    ['propertyRightCodes', t136, 'special-category', 'q'],
    ['propertyActCodes', t137, 'special-category', 'q'],
    ['propertyActByCourt', t16, 'special-category', 'q'],
    ['propertySuitPending', t16, 'special-category', 'qw'],
    ['protectionCommitteeWorks', t16, 'internal', 'qw'],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  legalProcess: [
    ['legalProcessId', t53, 'internal', ''],
    ['complaintId', t39, 'internal', ''],
    ['stationId', t14, 'internal', ''],
    ['areaId', t1, 'internal', ''],
    ['trackCode', t138, 'special-category', 'q'],
    ['status', t139, 'special-category', ''],
    ['openedAt', t7, 'special-category', 'nqw'],
    ['dailyDiary.entryAt', t7, 'special-category', 'nqw'],
    ['dailyDiary.receivedAt', t7, 'special-category', 'n'],
    ['dailyDiary.bothHoursWritten', t16, 'special-category', 'nqw'],
    ['fir.year', t140, 'personal', 'n'],
    ['fir.registeredAt', t7, 'special-category', 'nqw'],
    ['fir.copyGivenAt', t7, 'special-category', 'nqw'],
    ['firDecision', t141, 'special-category', 'qw'],
    ['firDecidedAt', t7, 'special-category', 'nq'],
    ['firRefusalReason', t142, 'special-category', 'nq'],
    ['remediesTold', t52, 'special-category', 'qw'],
    ['cognizable', t143, 'internal', ''],
    ['bailable', t143, 'internal', ''],
    ['compoundable', t143, 'internal', ''],
    ['ioOfficerId', t43, 'internal', ''],
    ['supervisorOfficerId', t43, 'internal', ''],
    ['victimSupportOfficerId', t43, 'internal', ''],
    ['inquiryCommittee.formedOn', t5, 'special-category', 'nq'],
    ['inquiryCommittee.members', t144, 'special-category', 'nqw'],
    ['inquiryCommittee.womenMembers', t144, 'special-category', 'nqw'],
    ['inquiryCommittee.complaintFiledAt', t7, 'special-category', 'nqw'],
    ['inquiryCommittee.noticeServedAt', t7, 'special-category', 'nq'],
    ['inquiryCommittee.defenceReceivedAt', t7, 'special-category', 'nq'],
    ['inquiryCommittee.inquiryOpenedAt', t7, 'special-category', 'nqw'],
    ['inquiryCommittee.findingAt', t7, 'special-category', 'nq'],
    ['inquiryCommittee.accusedIsMember', t16, 'special-category', 'nq'],
    ['inquiryCommittee.penaltyAt', t7, 'special-category', 'nq'],
    ['inquiryCommittee.decisionToldAt', t7, 'special-category', 'nqw'],
    ['inquiryCommittee.appealFiledAt', t7, 'special-category', 'nq'],
    ['ombudsperson.filedAt', t7, 'special-category', 'nq'],
    ['ombudsperson.noticeAt', t7, 'special-category', 'nq'],
    ['ombudsperson.defenceAt', t7, 'special-category', 'nq'],
    ['ombudsperson.decidedAt', t7, 'special-category', 'nq'],
    ['ombudsperson.isFederal', t16, 'internal', 'nq'],
    ['informalRouteChosenByHer', t16, 'special-category', 'qw'],
    ['informalRouteDelaysComplaint', t16, 'special-category', 'q'],
    ['protection.committeeInformedAt', t7, 'life-safety', 'nq'],
    ['protection.petitionFiledAt', t7, 'life-safety', 'nq'],
    ['protection.decidedAt', t7, 'life-safety', 'nq'],
    ['protection.breachedAt', t7, 'life-safety', 'nq'],
    ['protection.policeRespondedAt', t7, 'life-safety', 'nq'],
    ['adverseActionCodes', t145, 'special-category', 'qw'],
    ['supervisorApprovedCancellation', t16, 'special-category', ''],
    ['magistrateStatementOfferedAt', t7, 'special-category', 'nqw'],
    ['lawyerRightTold', t16, 'special-category', 'q'],
    ['lawyerListOffered', t16, 'special-category', 'q'],
    ['specialUnit.assignedAt', t7, 'internal', 'nq'],
    ['specialUnit.hasWoman', t16, 'internal', 'nqw'],
    ['femaleInvestigatorAt', t7, 'internal', 'nq'],
    ['districtChiefToldAt', t7, 'internal', 'nq'],
    ['lastSupervisorReviewAt', t7, 'internal', 'nq'],
    ['laboratoryReportAt', t7, 'special-category', 'nq'],
    ['stepWasLate', t16, 'internal', 'q'],
    ['delayReasonRecorded', t16, 'internal', 'q'],
    ['failure.codes', t146, 'special-category', 'nq'],
    ['failure.on', t5, 'special-category', 'nqw'],
    ['cognizanceTakenAt', t7, 'special-category', 'nqw'],
    ['inSpecialCourt', t16, 'special-category', 'q'],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  mediator: [
    ['mediatorId', t147, 'internal', ''],
    ['sexCode', t26, 'internal', 'qw'],
    ['professionCode', t148, 'internal', ''],
    ['isTrained', t16, 'internal', 'qw'],
    ['trainedOn', t5, 'internal', 'nqw'],
    ['trainingValidTo', t5, 'internal', 'n'],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  officer: [
    ['officerId', t43, 'internal', ''],
    ['sexCode', t26, 'internal', 'qw'],
    ['rankCode', t149, 'internal', ''],
    ['isTrainedForDesk', t16, 'internal', 'qw'],
    ['trainedForDeskOn', t5, 'internal', 'nqw'],
    ['isVictimSupportOfficer', t16, 'internal', 'q'],
    ['openSupportMatters', t74, 'internal', 'qw'],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  organisation: [
    ['organisationId', t6, 'internal', ''],
    ['organisationType', t150, 'public', 'qw'],
    ['parentOrganisationId', t6, 'public', ''],
    ['areaId', t1, 'public', ''],
    ['shelterDivisionId', t1, 'life-safety', ''],
    ['activeFrom', t5, 'public', 'n'],
    ['activeTo', t5, 'public', 'nqw'],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  person: [
    ['personId', t31, 'internal', ''],
    ['sexCode', t26, 'personal', 'qw'],
    ['birthYear', t151, 'personal', 'qw'],
    ['ageBandAtIncident', t27, 'personal', 'qw'],
    ['isMinorAtIncident', t16, 'personal', 'qw'],
    ['maritalStatusCode', t152, 'special-category', 'qw'],
    ['disability', t153, 'special-category', 'qw'],
    ['displacementCode', t154, 'special-category', 'qw'],
    ['homeAreaId', t1, 'special-category', 'qw'],
    ['linkageToken', t28, 'personal', ''],
    ['isDeceased', t16, 'special-category', 'qw'],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  personIdentity: [
    ['personId', t31, 'internal', ''],
    ['safeContact.channel', t155, 'life-safety', 'qw'],
    ['safeContact.doNotContact', t16, 'life-safety', 'qw'],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  policyInstrument: [
    ['instrumentId', t156, 'public', ''],
    ['instrumentType', t157, 'public', ''],
    ['topicCodes', t158, 'public', ''],
    ['issuingBodyOrgId', t6, 'public', ''],
    ['stage', t159, 'public', 'qw'],
    ['effectiveFrom', t5, 'public', 'n'],
    ['effectiveTo', t5, 'public', 'n'],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  provenanceEvent: [
    ['provenanceEventId', t160, 'internal', ''],
    ['targetRef', t13, 'internal', ''],
    ['occurredAt', t7, 'internal', 'n'],
    ['recordedAt', t7, 'internal', 'n'],
    ['activity', t161, 'internal', ''],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  publishedFigure: [
    ['figureId', t162, 'public', ''],
    ['value', t163, 'public', 'q'],
    ['qualifier', t164, 'public', 'q'],
    ['asOf', t5, 'public', 'nq'],
    ['numerator', t165, 'public', ''],
    ['denominator', t165, 'public', 'q'],
    ['roundingUnit', t165, 'public', ''],
    ['measuredCodes', t166, 'public', 'qw'],
    ['countsSurvivors', t16, 'public', 'q'],
    ['byDesk', t16, 'public', 'q'],
    ['placeLevel', t3, 'public', 'q'],
    ['timeGrain', t167, 'public', 'q'],
    ['comparesPeriods', t16, 'public', 'q'],
    ['sameScope', t168, 'public', 'qw'],
    ['showsRiseInReports', t16, 'public', 'q'],
    ['saysWhatRiseMeans', t16, 'public', 'q'],
    ['isPercentage', t16, 'public', 'q'],
    ['partAddedToWhole', t16, 'public', 'q'],
    ['basedOnSyntheticData', t16, 'public', 'q'],
    ['onlyConsented', t16, 'public', 'qw'],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  recruitmentApplication: [
    ['applicationId', t169, 'internal', ''],
    ['driveId', t170, 'internal', ''],
    ['linkageToken', t28, 'personal', ''],
    ['applicantSexCode', t26, 'personal', 'qw'],
    ['ageBand', t27, 'personal', ''],
    ['domicileAreaId', t1, 'personal', ''],
    ['areaId', t1, 'internal', ''],
    ['educationCode', t171, 'personal', ''],
    ['appliedOn', t5, 'internal', 'nqw'],
    ['outreachSourceCode', t71, 'internal', 'q'],
    ['exitReasonCode', t172, 'special-category', 'n'],
    ['currentStage', t173, 'internal', ''],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  recruitmentDrive: [
    ['driveId', t170, 'public', ''],
    ['year', t174, 'public', ''],
    ['postCode', t175, 'public', 'q'],
    ['vacancies', t21, 'public', 'q'],
    ['vacanciesReservedForWomen', t21, 'public', 'qw'],
    ['opensOn', t5, 'public', 'nq'],
    ['closesOn', t5, 'public', 'nq'],
    ['testingOrgId', t6, 'public', ''],
    ['reconciliationGap', t107, 'public', ''],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  referral: [
    ['referralId', t176, 'internal', ''],
    ['sourceRef', t30, 'special-category', ''],
    ['serviceCategory', t177, 'special-category', 'q'],
    ['providerId', t178, 'special-category', ''],
    ['urgencyCode', t179, 'internal', 'q'],
    ['needKnownAt', t7, 'internal', 'nqw'],
    ['offeredAt', t7, 'internal', 'nqw'],
    ['survivorDecision', t180, 'special-category', 'qw'],
    ['declineReason', t181, 'special-category', ''],
    ['notReferredReason', t182, 'internal', 'n'],
    ['consentId', t60, 'internal', ''],
    ['overrideBasis', t15, 'special-category', 'nqw'],
    ['override.secondOfficerId', t43, 'special-category', 'n'],
    ['override.survivorToldAt', t7, 'special-category', 'nqw'],
    ['override.unsafeToTell', t16, 'special-category', 'nqw'],
    ['method', t183, 'internal', 'q'],
    ['aloneWasHerChoice', t16, 'special-category', 'qw'],
    ['dataShared', t184, 'special-category', ''],
    ['status', t185, 'internal', 'q'],
    ['sentAt', t7, 'internal', 'nqw'],
    ['respondedAt', t7, 'internal', 'nqw'],
    ['firstServiceAt', t7, 'internal', 'nq'],
    ['completedAt', t7, 'internal', 'n'],
    ['needCode', t186, 'special-category', 'q'],
    ['survivorAskedAt', t7, 'internal', 'nqw'],
    ['shelterAsked', t187, 'internal', 'qw'],
    ['transportArranged', t16, 'internal', 'qw'],
    ['urgedAfterNo', t16, 'special-category', 'qw'],
    ['cardGiven', t16, 'internal', 'q'],
    ['cardSafe', t16, 'special-category', 'qw'],
    ['toldMayReturn', t16, 'internal', 'q'],
    ['alternativeOfferedAt', t7, 'internal', 'nqw'],
    ['outcomeCode', t188, 'special-category', 'n'],
    ['survivorReportedReceived', t189, 'special-category', 'qw'],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  safetyAssessment: [
    ['safetyAssessmentId', t190, 'internal', ''],
    ['subjectParticipationId', t29, 'life-safety', ''],
    ['assessedAt', t7, 'internal', 'nqw'],
    ['assessedByOfficerId', t43, 'internal', ''],
    ['trigger', t191, 'internal', ''],
    ['alone', t16, 'life-safety', 'qw'],
    ['items.threatToKill', t192, 'life-safety', 'qw'],
    ['items.strangulation', t192, 'life-safety', 'qw'],
    ['items.firearmAccess', t192, 'life-safety', 'qw'],
    ['items.weaponUsed', t192, 'life-safety', 'qw'],
    ['items.acidOrBurnThreat', t192, 'life-safety', 'qw'],
    ['items.honourThreatByFamily', t192, 'life-safety', 'qw'],
    ['items.jirgaDecisionAgainstHer', t192, 'life-safety', 'qw'],
    ['items.forcedMarriageOrSwaraImminent', t192, 'life-safety', 'qw'],
    ['items.confinementOrAbductionPlan', t192, 'life-safety', 'qw'],
    ['items.fearsForLife', t192, 'life-safety', 'qw'],
    ['items.suicidalThoughts', t192, 'life-safety', 'qw'],
    ['items.escalation', t192, 'life-safety', 'qw'],
    ['items.recentSeparationOrPlan', t192, 'life-safety', 'qw'],
    ['items.pregnantOrNewBaby', t192, 'life-safety', 'qw'],
    ['items.sexualViolence', t192, 'life-safety', 'qw'],
    ['items.stalkingOrPhoneControl', t192, 'life-safety', 'qw'],
    ['items.childrenThreatened', t192, 'life-safety', 'qw'],
    ['items.offenderSuicideThreat', t192, 'life-safety', 'qw'],
    ['items.offenderKnowsLocation', t192, 'life-safety', 'qw'],
    ['items.offenderPoliceOrInfluential', t192, 'life-safety', 'qw'],
    ['items.priorReportNoAction', t192, 'life-safety', 'qw'],
    ['items.breachOfUndertakingOrOrder', t192, 'life-safety', 'qw'],
    ['items.noSafePlaceTonight', t192, 'life-safety', 'qw'],
    ['items.disabilityOrDependence', t192, 'life-safety', 'qw'],
    ['survivorOwnView', t193, 'life-safety', 'qw'],
    ['levelCode', t194, 'life-safety', 'q'],
    ['planId', t195, 'life-safety', ''],
    ['planMadeAt', t7, 'life-safety', 'nqw'],
    ['supervisorInformedAt', t7, 'internal', 'nqw'],
    ['nextReviewDueAt', t7, 'internal', 'nq'],
    ['reviewedAt', t7, 'internal', 'nq'],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  safetyPlan: [
    ['safetyPlanId', t195, 'internal', ''],
    ['subjectParticipationId', t29, 'life-safety', ''],
    ['agreedWithSurvivor', t16, 'life-safety', 'qw'],
    ['paperCopySafe', t16, 'life-safety', 'qw'],
    ['reviewDueAt', t7, 'life-safety', 'nq'],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  serviceProvider: [
    ['providerId', t178, 'internal', ''],
    ['organisationId', t6, 'internal', ''],
    ['serviceCategories', t196, 'public', 'q'],
    ['eligibility.sexCodes', t197, 'public', '', c2],
    ['eligibility.ageFrom', t35, 'public', ''],
    ['eligibility.ageTo', t35, 'public', ''],
    ['eligibility.childrenAdmitted', t16, 'public', 'qw'],
    ['eligibility.courtOrderNeeded', t16, 'public', 'qw'],
    ['emergency24h', t16, 'public', 'q'],
    ['lastVerifiedAt', t7, 'internal', 'nqw'],
    ['expiresAt', t7, 'internal', 'n'],
    ['capacityStatus', t198, 'internal', 'q'],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  settlement: [
    ['settlementId', t199, 'internal', ''],
    ['disputeId', t75, 'internal', ''],
    ['draftedOn', t5, 'internal', 'nq'],
    ['agreedOn', t5, 'internal', 'nqw'],
    ['confirmedOn', t5, 'internal', 'nq'],
    ['compromiseByCodes', t200, 'life-safety', 'qw'],
    ['allHeirsForgave', t16, 'life-safety', 'qw'],
    ['accusedAmongForgivers', t16, 'life-safety', 'q'],
    ['benefitForSilence', t16, 'life-safety', 'qw'],
    ['independentValuationDone', t16, 'internal', 'qw'],
    ['lawyerOffered', t16, 'internal', 'q'],
    ['criminalEffect', t201, 'internal', ''],
    ['courtPermission.appliedOn', t5, 'special-category', 'n'],
    ['courtPermission.orderDate', t5, 'special-category', 'nqw'],
    ['readAloudToParties', t16, 'internal', 'qw'],
    ['coolingOffUntil', t7, 'internal', 'nqw'],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  station: [
    ['stationId', t14, 'public', ''],
    ['policeAreaId', t1, 'public', ''],
    ['areaId', t1, 'public', ''],
    ['stationType', t202, 'public', ''],
    ['keepsFirRegister', t16, 'public', 'qw'],
    ['lastVerifiedAt', t7, 'public', 'n'],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  storyReview: [
    ['reviewId', t203, 'internal', ''],
    ['outletOrgId', t6, 'personal', ''],
    ['journalistToken', t204, 'personal', ''],
    ['areaId', t1, 'internal', 'qw'],
    ['storyKind', t205, 'internal', ''],
    ['reviewedAt', t7, 'internal', 'nq'],
    ['plannedPublicationOn', t5, 'internal', 'nqw'],
    ['publishedOn', t5, 'internal', 'nqw'],
    ['offenceKind', t206, 'internal', 'qw'],
    ['survivorSexCode', t26, 'internal', ''],
    ['minorInvolved', t16, 'internal', 'qw'],
    ['identityElements', t207, 'special-category', 'qw'],
    ['jigsawLevel', t208, 'internal', 'qw'],
    ['survivorInterviewed', t16, 'special-category', 'q'],
    ['survivorConsentId', t60, 'internal', ''],
    ['consentGivenByOther', t16, 'special-category', 'qw'],
    ['survivorHasDied', t16, 'internal', 'qw'],
    ['guardianPermission', t16, 'special-category', 'qw'],
    ['reportsProceedings', t16, 'internal', 'qw'],
    ['courtPermittedReport', t16, 'internal', 'q'],
    ['outletIsBroadcaster', t16, 'internal', 'q'],
    ['helplineNamed', t16, 'internal', 'qw'],
    ['childAskedAboutAct', t16, 'special-category', 'qw'],
    ['interview.knewPurpose', t16, 'special-category', 'nq'],
    ['interview.alone', t16, 'special-category', 'nq'],
    ['interview.urged', t16, 'special-category', 'nq'],
    ['interview.toldMayStop', t16, 'special-category', 'nq'],
    ['interview.toldMayWithdraw', t16, 'special-category', 'nq'],
    ['interview.paid', t16, 'special-category', 'nq'],
    ['pseudonymUsed', t16, 'internal', 'q'],
    ['pseudonymLikeness', t209, 'special-category', 'qw'],
    ['saysNamesChanged', t16, 'internal', 'q'],
    ['dangerDetails', t210, 'special-category', 'qw'],
    ['accusedNamed', t16, 'internal', 'q'],
    ['accusedIsRelative', t16, 'special-category', 'qw'],
    ['namingForbidden', t16, 'internal', 'q'],
    ['guiltStated', t16, 'internal', 'q'],
    ['copyableMethod', t16, 'internal', 'q'],
    ['intimateDetails', t211, 'special-category', 'q'],
    ['blameWording', t212, 'internal', 'q'],
    ['loadedWording', t213, 'internal', 'q'],
    ['reportsForumVerdict', t16, 'internal', 'q'],
    ['forumCouldDecide', t16, 'internal', 'qw'],
    ['saysForumUnlawful', t16, 'internal', 'q'],
    ['contextGiven', t214, 'internal', 'q'],
    ['helplineCheckedOn', t5, 'internal', 'nq'],
    ['headlineChecked', t16, 'internal', 'q'],
    ['pictureChecked', t16, 'internal', 'q'],
    ['leakUsed', t16, 'internal', 'q'],
    ['leakIdentityRemoved', t16, 'special-category', 'q'],
    ['leakReportedAt', t7, 'internal', 'nqw'],
    ['postsChecked', t16, 'internal', 'q'],
    ['commentsWatched', t16, 'internal', 'q'],
    ['outcomeCheckOn', t5, 'internal', 'nq'],
    ['reporterCareTalkedOver', t16, 'internal', 'q'],
    ['notes.pseudonymsOnly', t16, 'internal', 'q'],
    ['notes.encrypted', t16, 'internal', 'q'],
    ['notes.deleteOn', t5, 'internal', 'nq'],
    ['decision', t215, 'internal', 'q'],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  testResult: [
    ['testResultId', t216, 'internal', ''],
    ['courseId', t217, 'internal', ''],
    ['attendeeRef', t218, 'personal', ''],
    ['testKind', t219, 'internal', 'qw'],
    ['takenOn', t5, 'internal', 'nq'],
    ['score', t220, 'personal', ''],
    ['maxScore', t220, 'personal', ''],
    ['attitudeScale', t220, 'personal', ''],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  trainingAttendance: [
    ['attendanceId', t221, 'internal', ''],
    ['sessionId', t222, 'internal', ''],
    ['courseId', t217, 'internal', ''],
    ['courseCategory', t223, 'public', 'qw'],
    ['audience', t224, 'public', 'qw'],
    ['attendeeRef', t218, 'personal', ''],
    ['attendeeSexCode', t26, 'internal', 'qw'],
    ['rankCode', t149, 'internal', ''],
    ['areaId', t1, 'internal', 'q'],
    ['minutesAttended', t225, 'internal', ''],
    ['completed', t16, 'internal', 'qw'],
    ['completedOn', t5, 'internal', 'nqw'],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  trainingCourse: [
    ['courseId', t217, 'public', ''],
    ['category', t223, 'public', 'qw'],
    ['audience', t224, 'public', 'qw'],
    ['hours', t226, 'public', ''],
    ['completionThreshold', t67, 'public', 'qw'],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  trainingSession: [
    ['sessionId', t222, 'internal', ''],
    ['courseId', t217, 'internal', ''],
    ['areaId', t1, 'internal', 'q'],
    ['startsAt', t7, 'internal', 'nq'],
    ['endsAt', t7, 'internal', 'nq'],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  womensDesk: [
    ['deskId', t40, 'public', ''],
    ['stationId', t14, 'public', ''],
    ['areaId', t1, 'public', 'qw'],
    ['status', t227, 'public', 'qw'],
    ['establishedOn', t5, 'public', 'nqw'],
    ['openedOn', t5, 'public', 'nqw'],
    ['closedOn', t5, 'public', 'nqw'],
    ['trainedCoverShare', t67, 'internal', 'qw'],
    ['hoursPosted', t16, 'public', 'qw'],
    ['afterHoursOfficerNamed', t16, 'internal', 'qw'],
    ['measures.shiftsWithTwoShare', t67, 'internal', 'qw'],
    ['measures.openedOnTimeShare', t67, 'internal', 'q'],
    ['measures.medianWaitMinutes', t72, 'internal', 'q'],
    ['measures.longWaitMinutes', t72, 'internal', 'q'],
    ['measures.readBackShare', t67, 'internal', 'q'],
    ['measures.safetyAskedShare', t67, 'internal', 'q'],
    ['measures.acknowledgementShare', t67, 'internal', 'q'],
    ['measures.currentDirectoryShare', t67, 'internal', 'q'],
    ['measures.followUpsInTimeShare', t67, 'internal', 'q'],
    ['measures.reviewsInTimeShare', t67, 'internal', 'q'],
    ['measures.feedbackAskedShare', t67, 'internal', 'q'],
    ['measures.divertedHoursShare', t67, 'internal', 'q'],
    ['measures.themesShared', t16, 'internal', 'q'],
    ['measures.themesNameNobody', t16, 'internal', 'q'],
    ['facilities.privateRoom', t16, 'public', 'qw'],
    ['facilities.waitingSpace', t16, 'public', 'qw'],
    ['facilities.toilet', t16, 'public', 'qw'],
    ['facilities.childCorner', t16, 'public', 'qw'],
    ['facilities.telephone', t16, 'public', 'qw'],
    ['facilities.vehicleAccess', t16, 'public', 'qw'],
    ['facilities.safeStorage', t16, 'public', 'qw'],
    ['facilities.stepFreeEntry', t16, 'public', 'qw'],
    ['facilities.drinkingWater', t16, 'public', 'qw'],
    ['firCapability', t228, 'internal', 'qw'],
    ['lastInspectedOn', t5, 'internal', 'nqw'],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  workplaceSatisfactionResponse: [
    ['responseId', t229, 'internal', ''],
    ['surveyId', t230, 'internal', ''],
    ['sexCode', t26, 'internal', ''],
    ['rankBand', t231, 'internal', ''],
    ['yearsBand', t232, 'internal', ''],
    ['items.facilities', t92, 'internal', ''],
    ['items.dutyHours', t92, 'internal', ''],
    ['items.transport', t92, 'internal', ''],
    ['items.childcare', t92, 'internal', ''],
    ['items.fairAssignments', t92, 'internal', ''],
    ['items.respectBySeniors', t92, 'internal', ''],
    ['items.trainingAccess', t92, 'internal', ''],
    ['items.promotionFairness', t92, 'internal', ''],
    ['items.safetyFromHarassment', t92, 'internal', ''],
    ['items.knowsComplaintRoute', t92, 'internal', ''],
    ['items.trustsComplaintRoute', t92, 'internal', ''],
    ['items.familySupport', t92, 'internal', ''],
    ['items.intendsToStay', t92, 'internal', ''],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
  workplaceSatisfactionSurvey: [
    ['surveyId', t230, 'public', ''],
    ['unitScope', t1, 'public', 'qw'],
    ['opensOn', t5, 'public', 'n'],
    ['closesOn', t5, 'public', 'n'],
    ['invitedBySex.female', t21, 'public', ''],
    ['invitedBySex.male', t21, 'public', ''],
    ['invitedBySex.x', t21, 'public', ''],
    ['invitedBySex.notRecorded', t21, 'public', ''],
    ['ownerOrgId', t6, 'internal', ''],
    ['createdAt', t7, 'internal', 'n'],
    ['updatedAt', t7, 'internal', 'n'],
    ['retentionClass', t8, 'internal', ''],
  ],
}
