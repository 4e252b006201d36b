import type { Keyring } from "./classlink/keyring.ts";
import { decodeNightVariant, NightFormatError } from "./decode-night-variant.ts";
import { type Answer, jsonAnswer } from "./exchange.ts";
import { decodeFault, FaultFormatError } from "./faults/decode-fault.ts";
import { parseJson } from "./json.ts";
import type { Night } from "./night.ts";
import type { ServiceGate } from "./service-gate.ts";
import { decodeWebVariant, WebVariantFormatError } from "./web/decode-web-variant.ts";
import type { WebService } from "./web/web-service.ts";

export interface ControlSubjects {
  readonly gate: ServiceGate;
  readonly keyring: Keyring;
  readonly night: Night;
  readonly snapshot: () => unknown;
  readonly web: WebService;
}

/** Endpoints under `/_sandbox/`, for whoever steers the sandbox from another process. */
export function controlAnswer(method: string, path: string, body: string, subjects: ControlSubjects): Answer {
  const { gate, keyring, night, web } = subjects;
  switch (`${method} ${path}`) {
    case "GET /requests":
      return jsonAnswer(200, gate.requests);
    case "DELETE /requests":
      gate.clearRequests();
      return jsonAnswer(200, gate.requests);
    case "GET /faults":
      return jsonAnswer(200, gate.faults.faults);
    case "POST /faults":
      return addFaults(gate, body);
    case "DELETE /faults":
      gate.faults.clear();
      return jsonAnswer(200, gate.faults.faults);
    case "POST /rotate-bearer":
      keyring.rotateBearer();
      return jsonAnswer(200, { bearer: keyring.namedBearer });
    case "POST /revoke-bearer":
      keyring.revokeBearer();
      return jsonAnswer(200, { bearer: keyring.namedBearer });
    case "POST /withhold-bearer":
      keyring.withholdBearer();
      return jsonAnswer(200, { bearer: keyring.namedBearer });
    case "POST /expire-tokens":
      keyring.expireTokens();
      return jsonAnswer(200, {});
    case "POST /nightly-sync":
      return jsonAnswer(200, night.run());
    case "GET /night":
      return jsonAnswer(200, night.variant);
    case "PUT /night":
      return setNight(night, body);
    case "GET /state":
      return jsonAnswer(200, subjects.snapshot());
    case "GET /web":
      return jsonAnswer(200, web.variant);
    case "PUT /web":
      return setVariant(web, body);
    case "POST /web/expire-sessions":
      web.sessions.endAll();
      return jsonAnswer(200, {});
    default:
      return jsonAnswer(404, { error: `there is no ${method} /_sandbox${path}` });
  }
}

/** One fault or a list of them: all are taken or none is. */
function addFaults(gate: ServiceGate, body: string): Answer {
  try {
    const value = parseJson(body);
    const faults = (Array.isArray(value) ? value : [value]).map(decodeFault);
    for (const fault of faults) gate.faults.add(fault);
    return jsonAnswer(200, gate.faults.faults);
  } catch (error) {
    if (error instanceof FaultFormatError) return jsonAnswer(400, { error: error.message });
    throw error;
  }
}

function setVariant(web: WebService, body: string): Answer {
  try {
    web.variant = decodeWebVariant(parseJson(body));
    return jsonAnswer(200, web.variant);
  } catch (error) {
    if (error instanceof WebVariantFormatError) return jsonAnswer(400, { error: error.message });
    throw error;
  }
}

function setNight(night: Night, body: string): Answer {
  try {
    night.variant = decodeNightVariant(parseJson(body));
    return jsonAnswer(200, night.variant);
  } catch (error) {
    if (error instanceof NightFormatError) return jsonAnswer(400, { error: error.message });
    throw error;
  }
}
