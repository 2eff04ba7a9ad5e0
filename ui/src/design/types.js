/**
 * Names for what the operations of sheets answer.
 *
 * @typedef {import("../bindings/operations").Design} Design
 * @typedef {import("../bindings/operations").DesignStep} DesignStep
 * @typedef {import("../bindings/operations").NextStep} NextStep
 * @typedef {import("../bindings/operations").Sheet} Sheet
 * @typedef {import("../bindings/operations").SheetPrompt} SheetPrompt
 * @typedef {import("../bindings/operations").PromptKind} PromptKind
 * @typedef {import("../bindings/operations").Answer} Answer
 */

/**
 * The kind of prompt, by its name.
 * @template {PromptKind["kind"]} K
 * @typedef {Extract<PromptKind, { kind: K }>} KindOf
 */

/**
 * The kind of answer, by its name.
 * @template {Answer["kind"]} K
 * @typedef {Extract<Answer, { kind: K }>} AnswerOf
 */

/**
 * What every control that answers a prompt is given.
 * @typedef {object} EditProps
 * @property {any} kind the prompt's kind, with what it asks for
 * @property {any} value the answer, or null
 * @property {(answer: any) => void} onChange
 * @property {() => void} onLeave the field was left: what was typed is to be kept now
 * @property {string} labelledby the id of the question
 * @property {string} title the question
 * @property {string} [describedby] the id of its hint
 * @property {string} today `YYYY-MM-DD`
 * @property {SheetPrompt} prompt
 * @property {string} sheet
 * @property {any} [earlier] the answer of the version before, for pictures that compare
 * @property {string | null} [earlierDay]
 * @property {() => Promise<boolean>} flush keeps all that was typed, and says whether it could
 */

/**
 * What every picture of an answer is given: for older versions, a first look, and paper.
 * @typedef {object} ShowProps
 * @property {any} kind
 * @property {any} value
 * @property {any} [earlier]
 * @property {string | null} [earlierDay]
 * @property {string} title the question, for the picture's name
 * @property {boolean} [brief] a first look: the beginning is enough
 */

export {};
