import { type Answer, jsonAnswer } from "../exchange.ts";
import type { Dialects } from "./dialect.ts";

export type ImsxMinorCode =
  | "invalid_filter_field"
  | "invalid_selection_field"
  | "invaliddata"
  | "unauthorisedrequest"
  | "unknownobject";

const statuses: Readonly<Record<ImsxMinorCode, number>> = {
  invalid_filter_field: 400,
  invalid_selection_field: 400,
  invaliddata: 400,
  unauthorisedrequest: 401,
  unknownobject: 404,
};

/** Ends the treatment of a request. Caught once, where the service answers. */
export class ImsxError extends Error {
  override readonly name = "ImsxError";
  readonly code: ImsxMinorCode;

  constructor(code: ImsxMinorCode, description: string) {
    super(description);
    this.code = code;
  }
}

export function imsxAnswer({ code, message }: ImsxError, spoken: Dialects): Answer {
  const status = statuses[code];
  if (spoken.has("text-errors")) {
    return { status, headers: { "content-type": "text/plain" }, body: message, wrote: false };
  }
  const body = {
    imsx_codeMajor: "failure",
    imsx_severity: "error",
    imsx_description: message,
    imsx_CodeMinor: {
      imsx_codeMinorField: [{ imsx_codeMinorFieldName: "TargetEndSystem", imsx_codeMinorFieldValue: code }],
    },
  };
  return jsonAnswer(status, spoken.has("wrapped-errors") ? { imsx_StatusInfo: body } : body);
}
