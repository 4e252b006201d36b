// Generated from schemas/plan.schema.json by schemas/generate.ts. Do not edit.
export const validatePlanFile = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"PlanFile","description":"A saved plan: what `rollcall plan --out` writes and `rollcall apply --plan` reads. Readers refuse another major format version and ignore nothing: objects are closed. The definition `report` is the file that `rollcall apply --report` writes.","type":"object","additionalProperties":false,"required":["formatVersion","createdAt","fingerprint","schoolFingerprints","plan"],"properties":{"formatVersion":{"description":"Major and minor version of this format.","type":"string","pattern":"^1\\.[0-9]+$"},"createdAt":{"description":"When the plan was made, ISO 8601 in UTC.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$"},"fingerprint":{"$ref":"#/definitions/fingerprint"},"schoolFingerprints":{"description":"By ClassTag school, for the schools that have changes.","type":"object","additionalProperties":{"$ref":"#/definitions/fingerprint"}},"intents":{"description":"What the file that was planned asks for, place by place, as digests: it says for which file a review of this plan speaks. Absent in plans that nobody can wait for, and in those of an earlier Rollcall.","$ref":"#/definitions/intents"},"plan":{"$ref":"#/definitions/plan"}},"definitions":{"fingerprint":{"description":"Hash of what a reviewer approves: the changes and the evidence they rest on.","type":"string","pattern":"^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$"},"intents":{"title":"PlanFileIntents","type":"object","additionalProperties":false,"required":["version","district","schools"],"properties":{"version":{"description":"How the intents were written before they were hashed.","type":"integer","minimum":1},"district":{"type":"string","pattern":"^[0-9a-f]{64}$"},"schools":{"description":"In the order of the file; names are those of the file.","type":"array","items":{"type":"object","additionalProperties":false,"required":["name","intent"],"properties":{"name":{"type":"string"},"intent":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}}}},"texts":{"type":"array","items":{"type":"string"}},"count":{"type":"integer","minimum":0},"plan":{"type":"object","additionalProperties":false,"required":["district","scope","moment","tenants","reads","terms","dailySync","changes","diagnostics","refusals","schools","settings","forecast","unmanaged"],"properties":{"district":{"type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"type":"string"},"name":{"type":"string"}}},"scope":{"$ref":"#/definitions/scope"},"base":{"description":"The commit that the file was compared with, where there is one.","type":"object","additionalProperties":false,"required":["revision","loosened","drift"],"properties":{"revision":{"type":"string"},"loosened":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["what","before","after"],"properties":{"what":{"type":"string"},"before":{"type":"string"},"after":{"type":"string"},"at":{"$ref":"#/definitions/position"}}}},"drift":{"$ref":"#/definitions/texts"}}},"snapshot":{"description":"Present where neither system was asked, and what they had said before was planned from.","type":"object","additionalProperties":false,"required":["takenAt"],"properties":{"takenAt":{"description":"ISO 8601 in UTC.","type":"string"}}},"reversal":{"description":"The apply that this plan takes back, where it is such a plan.","type":"object","additionalProperties":false,"required":["of","applied"],"properties":{"of":{"$ref":"#/definitions/fingerprint"},"since":{"description":"The day on which the first of them was written.","type":"string"},"uncertain":{"description":"Changes that failed, were interrupted or were left to people: live state tells whether they were made.","type":"array","items":{"$ref":"#/definitions/change"}},"applied":{"type":"array","items":{"$ref":"#/definitions/change"}}}},"moment":{"description":"Local day and time of the district.","type":"object","additionalProperties":false,"required":["date","time"],"properties":{"date":{"type":"string"},"time":{"type":"string"}}},"tenants":{"description":"Who both systems say they are.","type":"object","additionalProperties":false,"required":["classlink","classtag"],"properties":{"classlink":{"type":"object","additionalProperties":false,"required":["endpoint","orgId","orgName"],"properties":{"endpoint":{"type":"string"},"orgId":{"type":"string"},"orgName":{"type":"string"}}},"classtag":{"type":"object","additionalProperties":false,"required":["endpoint","id","name"],"properties":{"endpoint":{"type":"string"},"id":{"type":"string"},"name":{"type":"string"}}}}},"reads":{"type":"object","additionalProperties":false,"required":["classlink","classtag"],"properties":{"classlink":{"$ref":"#/definitions/read"},"classtag":{"$ref":"#/definitions/read"}}},"terms":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["sourcedId","title","startDate","endDate"],"properties":{"sourcedId":{"type":"string"},"title":{"type":"string"},"startDate":{"type":"string"},"endDate":{"type":"string"}}}},"dailySync":{"type":"object","additionalProperties":false,"required":["enabled"],"properties":{"enabled":{"enum":[true,false,"unknown"]},"startsAt":{"type":"string"}}},"changes":{"description":"In the order in which they are written.","type":"array","items":{"$ref":"#/definitions/change"}},"diagnostics":{"type":"array","items":{"$ref":"#/definitions/diagnostic"}},"refusals":{"type":"array","items":{"$ref":"#/definitions/refusal"}},"schools":{"type":"array","items":{"$ref":"#/definitions/schoolSummary"}},"settings":{"type":"object","additionalProperties":false,"required":["declared","unchanged"],"properties":{"declared":{"type":"array","items":{"enum":["deletionThreshold","manageGuardians","unarchiveReappearing","updateActiveContacts"]}},"unchanged":{"type":"array","items":{"enum":["deletionThreshold","manageGuardians","unarchiveReappearing","updateActiveContacts"]}}}},"forecast":{"$ref":"#/definitions/forecast"},"unmanaged":{"type":"object","additionalProperties":false,"required":["schools","classrooms"],"properties":{"schools":{"$ref":"#/definitions/count"},"classrooms":{"$ref":"#/definitions/count"}}}}},"read":{"type":"object","additionalProperties":false,"required":["endpoint","driver","readAt","requests","counts"],"properties":{"endpoint":{"description":"Digest of the base address; no host is kept.","type":"string"},"driver":{"type":"string"},"readAt":{"type":"string"},"requests":{"$ref":"#/definitions/count"},"unchangedSince":{"description":"When it was read in full, where this read only confirmed that nothing has changed since.","type":"string"},"counts":{"type":"object","additionalProperties":{"$ref":"#/definitions/count"}}}},"position":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"schoolRef":{"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}},"classroomRef":{"type":"object","additionalProperties":false,"required":["key","name","school"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"school":{"$ref":"#/definitions/schoolRef"}}},"reason":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"$ref":"#/definitions/position"},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"evidence":{"type":"object","additionalProperties":false,"required":["sourcedId","title","status","orgId","terms","grades","support"],"properties":{"sourcedId":{"type":"string"},"title":{"type":"string"},"status":{"type":"string"},"orgId":{"type":"string"},"terms":{"$ref":"#/definitions/texts"},"location":{"type":"string"},"grades":{"$ref":"#/definitions/texts"},"classCode":{"type":"string"},"holder":{"description":"Key of the classroom that holds the SOURCED ID now.","type":"string"},"support":{"$ref":"#/definitions/support"}}},"support":{"description":"What speaks for a mapping beside its id, and what against it.","type":"object","additionalProperties":false,"required":["strength","agrees","disagrees"],"properties":{"strength":{"enum":["strong","fair","weak","none"]},"agrees":{"$ref":"#/definitions/texts"},"disagrees":{"$ref":"#/definitions/texts"}}},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"change":{"type":"object","required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","setting","direction","before","after"],"properties":{"kind":{"const":"set-setting"},"step":{"$ref":"#/definitions/step"},"why":{"$ref":"#/definitions/reason"},"undo":{"$ref":"#/definitions/undo"},"setting":{"enum":["deletionThreshold","manageGuardians","unarchiveReappearing","updateActiveContacts"]},"direction":{"enum":["tighten","loosen"]},"before":{"type":["boolean","number"]},"after":{"type":["boolean","number"]}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","school","before","after"],"properties":{"kind":{"const":"connect-school"},"step":{"$ref":"#/definitions/step"},"why":{"$ref":"#/definitions/reason"},"undo":{"$ref":"#/definitions/undo"},"school":{"$ref":"#/definitions/schoolRef"},"before":{"$ref":"#/definitions/texts"},"after":{"$ref":"#/definitions/texts"}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","classroom","before","after","connections","evidence"],"properties":{"kind":{"const":"archive"},"connections":{"description":"What the classroom holds at that moment.","$ref":"#/definitions/texts"},"step":{"$ref":"#/definitions/step"},"why":{"$ref":"#/definitions/reason"},"undo":{"$ref":"#/definitions/undo"},"classroom":{"$ref":"#/definitions/classroomRef"},"before":{"const":"active"},"after":{"const":"archived"},"evidence":{"$ref":"#/definitions/evidence"}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","classroom","before","after","connections","evidence"],"properties":{"kind":{"const":"unarchive"},"connections":{"description":"What the classroom holds at that moment.","$ref":"#/definitions/texts"},"step":{"$ref":"#/definitions/step"},"why":{"$ref":"#/definitions/reason"},"undo":{"$ref":"#/definitions/undo"},"classroom":{"$ref":"#/definitions/classroomRef"},"before":{"const":"archived"},"after":{"const":"active"},"evidence":{"$ref":"#/definitions/evidence"}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","classroom","before","after","evidence"],"properties":{"kind":{"const":"connect"},"step":{"$ref":"#/definitions/step"},"why":{"$ref":"#/definitions/reason"},"undo":{"$ref":"#/definitions/undo"},"classroom":{"$ref":"#/definitions/classroomRef"},"before":{"type":"array","items":{"type":"string"},"maxItems":0},"after":{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":1},"evidence":{"$ref":"#/definitions/evidence"}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","classroom","before","after","evidence"],"properties":{"kind":{"const":"reconnect"},"step":{"$ref":"#/definitions/step"},"why":{"$ref":"#/definitions/reason"},"undo":{"$ref":"#/definitions/undo"},"classroom":{"$ref":"#/definitions/classroomRef"},"before":{"type":"array","items":{"type":"string"},"minItems":1},"after":{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":1},"evidence":{"$ref":"#/definitions/evidence"}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","classroom","before","after"],"properties":{"kind":{"const":"disconnect"},"step":{"$ref":"#/definitions/step"},"why":{"$ref":"#/definitions/reason"},"undo":{"$ref":"#/definitions/undo"},"classroom":{"$ref":"#/definitions/classroomRef"},"before":{"type":"array","items":{"type":"string"},"minItems":1},"after":{"type":"array","items":{"type":"string"},"maxItems":0}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","members"],"properties":{"kind":{"const":"exchange"},"step":{"$ref":"#/definitions/step"},"why":{"$ref":"#/definitions/reason"},"undo":{"$ref":"#/definitions/undo"},"members":{"type":"array","minItems":2,"items":{"$ref":"#/definitions/exchangeMember"}}}}]},"exchangeMember":{"type":"object","additionalProperties":false,"required":["at","classroom","before","after","evidence"],"properties":{"at":{"description":"The line that asks for it.","$ref":"#/definitions/position"},"classroom":{"$ref":"#/definitions/classroomRef"},"before":{"type":"array","items":{"type":"string"},"minItems":1},"after":{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":1},"evidence":{"$ref":"#/definitions/evidence"}}},"diagnostic":{"type":"object","additionalProperties":false,"required":["severity","code","message"],"properties":{"severity":{"enum":["error","warning","notice"]},"code":{"type":"string"},"message":{"type":"string"},"hint":{"type":"string"},"at":{"$ref":"#/definitions/position"},"excerpt":{"type":"string"},"school":{"type":"string"}}},"refusal":{"type":"object","additionalProperties":false,"required":["guard","message","wayOut","numbers","canBeAcknowledged"],"properties":{"guard":{"type":"string"},"school":{"type":"string"},"message":{"type":"string"},"wayOut":{"type":"string"},"numbers":{"type":"object","additionalProperties":false,"required":["count","of","limit"],"properties":{"count":{"type":"number"},"of":{"type":"number"},"limit":{"type":"number"}}},"acknowledgedBy":{"type":"string"},"canBeAcknowledged":{"type":"boolean"}}},"schoolSummary":{"type":"object","additionalProperties":false,"required":["name","participates","activeClassrooms","listed","decided","undecided","unchanged","blocked","sharedClasses"],"properties":{"name":{"type":"string"},"key":{"type":"string"},"participates":{"type":"boolean"},"policy":{"enum":["archive","leave","sync"]},"activeClassrooms":{"$ref":"#/definitions/count"},"listed":{"$ref":"#/definitions/count"},"decided":{"$ref":"#/definitions/count"},"undecided":{"$ref":"#/definitions/texts"},"unchanged":{"$ref":"#/definitions/count"},"blocked":{"$ref":"#/definitions/count"},"sharedClasses":{"$ref":"#/definitions/count"}}},"forecastClassrooms":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["sourcedId","name"],"properties":{"sourcedId":{"type":"string"},"name":{"type":"string"},"duplicates":{"type":"string"}}}},"forecast":{"description":"What the next nightly sync will do once the plan is applied.","type":"object","additionalProperties":false,"required":["schools","threshold","assumptions"],"properties":{"schools":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["school","kept","renamed","created","unarchived","hidden","archived"],"properties":{"school":{"type":"string"},"outside":{"description":"Why the sync knows it and the plan does not; absent: it is a school of the plan.","enum":["unlisted","opted-out","out-of-scope"]},"kept":{"$ref":"#/definitions/count"},"renamed":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"string"},"to":{"type":"string"}}}},"created":{"$ref":"#/definitions/forecastClassrooms"},"unarchived":{"$ref":"#/definitions/forecastClassrooms"},"hidden":{"$ref":"#/definitions/forecastClassrooms"},"untold":{"$ref":"#/definitions/forecastClassrooms"},"archived":{"$ref":"#/definitions/forecastClassrooms"}}}},"fails":{"description":"Orgs that are connected and not shared: while one is, the whole sync fails before it does any of this.","type":"array","items":{"type":"object","additionalProperties":false,"required":["school","orgId"],"properties":{"school":{"type":"string"},"orgId":{"type":"string"}}}},"threshold":{"type":"object","additionalProperties":false,"required":["percent","wouldArchive","connected","exceeded"],"properties":{"percent":{"oneOf":[{"type":"number"},{"const":"unknown"}]},"wouldArchive":{"$ref":"#/definitions/count"},"untold":{"$ref":"#/definitions/count"},"connected":{"$ref":"#/definitions/count"},"exceeded":{"type":"boolean"}}},"untoldClasses":{"$ref":"#/definitions/count"},"assumptions":{"$ref":"#/definitions/texts"}}},"scope":{"description":"What was planned: the whole district, or some of its schools.","oneOf":[{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"district"}}},{"type":"object","additionalProperties":false,"required":["kind","schools"],"properties":{"kind":{"const":"schools"},"schools":{"$ref":"#/definitions/texts"}}}]},"changeOutcome":{"type":"object","additionalProperties":false,"required":["change","outcome"],"properties":{"change":{"$ref":"#/definitions/change"},"outcome":{"oneOf":[{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"enum":["applied","by-hand"]}}},{"type":"object","additionalProperties":false,"required":["kind","reason"],"properties":{"kind":{"enum":["failed","skipped","conflict"]},"reason":{"type":"string"}}}]}}},"report":{"description":"What became of a plan: what `rollcall apply --report` writes and `rollcall revert` reads.","type":"object","additionalProperties":false,"required":["formatVersion","district","fingerprint","approval","scope","startedAt","endedAt","outcomes","withheld","verified"],"properties":{"formatVersion":{"description":"Major and minor version of this format.","type":"string","pattern":"^1\\.[0-9]+$"},"district":{"type":"string"},"fingerprint":{"$ref":"#/definitions/fingerprint"},"approval":{"description":"On whose word changes were written.","oneOf":[{"type":"object","additionalProperties":false,"required":["kind","fingerprint"],"properties":{"kind":{"const":"plan"},"fingerprint":{"$ref":"#/definitions/fingerprint"},"pullRequest":{"type":"integer","minimum":1}}},{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"enum":["auto","fingerprint","schedule"]},"onePerson":{"description":"Whoever typed the fingerprint in made what it approves, or may have, and ROLLCALL_ONE_PERSON allows it.","const":true}}}]},"scope":{"$ref":"#/definitions/scope"},"startedAt":{"type":"string"},"endedAt":{"type":"string"},"outcomes":{"type":"array","items":{"$ref":"#/definitions/changeOutcome"}},"earlier":{"description":"What earlier runs of the same apply did, as they left it in the journal beside the report.","type":"array","items":{"$ref":"#/definitions/changeOutcome"}},"alreadyDone":{"description":"Changes of the approved plan that live state held already when this run began.","$ref":"#/definitions/count"},"withheld":{"description":"Planned changes that nobody allowed to be written.","type":"array","items":{"type":"object","additionalProperties":false,"required":["change","reason"],"properties":{"change":{"$ref":"#/definitions/change"},"reason":{"type":"string"}}}},"verified":{"description":"Whether reading and planning again left nothing to do.","oneOf":[{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"empty"}}},{"type":"object","additionalProperties":false,"required":["kind","changes"],"properties":{"kind":{"const":"remaining"},"changes":{"$ref":"#/definitions/count"}}},{"type":"object","additionalProperties":false,"required":["kind","reason"],"properties":{"kind":{"const":"unverified"},"reason":{"type":"string"}}}]}}}}};
const pattern0 = new RegExp("^1\\.[0-9]+$", "u");
const pattern1 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$", "u");
const schema7 = {"description":"Hash of what a reviewer approves: the changes and the evidence they rest on.","type":"string","pattern":"^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$"};
const pattern2 = new RegExp("^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern2.test(data)){
validate22.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$"},message:"must match pattern \""+"^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"title":"PlanFileIntents","type":"object","additionalProperties":false,"required":["version","district","schools"],"properties":{"version":{"description":"How the intents were written before they were hashed.","type":"integer","minimum":1},"district":{"type":"string","pattern":"^[0-9a-f]{64}$"},"schools":{"description":"In the order of the file; names are those of the file.","type":"array","items":{"type":"object","additionalProperties":false,"required":["name","intent"],"properties":{"name":{"type":"string"},"intent":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}}}};
const pattern3 = new RegExp("^[0-9a-f]{64}$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.version === undefined) && (missing0 = "version")) || ((data.district === undefined) && (missing0 = "district"))) || ((data.schools === undefined) && (missing0 = "schools"))){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "version") || (key0 === "district")) || (key0 === "schools"))){
validate25.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
let data0 = data.version;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate25.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
validate25.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.district !== undefined){
let data1 = data.district;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
validate25.errors = [{instancePath:instancePath+"/district",schemaPath:"#/properties/district/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/district",schemaPath:"#/properties/district/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schools !== undefined){
let data2 = data.schools;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.name === undefined) && (missing1 = "name")) || ((data3.intent === undefined) && (missing1 = "intent"))){
validate25.errors = [{instancePath:instancePath+"/schools/" + i0,schemaPath:"#/properties/schools/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data3){
if(!((key1 === "name") || (key1 === "intent"))){
validate25.errors = [{instancePath:instancePath+"/schools/" + i0,schemaPath:"#/properties/schools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data3.name !== undefined){
const _errs11 = errors;
if(typeof data3.name !== "string"){
validate25.errors = [{instancePath:instancePath+"/schools/" + i0+"/name",schemaPath:"#/properties/schools/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.intent !== undefined){
let data5 = data3.intent;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
validate25.errors = [{instancePath:instancePath+"/schools/" + i0+"/intent",schemaPath:"#/properties/schools/items/properties/intent/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/schools/" + i0+"/intent",schemaPath:"#/properties/schools/items/properties/intent/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/schools/" + i0,schemaPath:"#/properties/schools/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/schools",schemaPath:"#/properties/schools/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","additionalProperties":false,"required":["district","scope","moment","tenants","reads","terms","dailySync","changes","diagnostics","refusals","schools","settings","forecast","unmanaged"],"properties":{"district":{"type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"type":"string"},"name":{"type":"string"}}},"scope":{"$ref":"#/definitions/scope"},"base":{"description":"The commit that the file was compared with, where there is one.","type":"object","additionalProperties":false,"required":["revision","loosened","drift"],"properties":{"revision":{"type":"string"},"loosened":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["what","before","after"],"properties":{"what":{"type":"string"},"before":{"type":"string"},"after":{"type":"string"},"at":{"$ref":"#/definitions/position"}}}},"drift":{"$ref":"#/definitions/texts"}}},"snapshot":{"description":"Present where neither system was asked, and what they had said before was planned from.","type":"object","additionalProperties":false,"required":["takenAt"],"properties":{"takenAt":{"description":"ISO 8601 in UTC.","type":"string"}}},"reversal":{"description":"The apply that this plan takes back, where it is such a plan.","type":"object","additionalProperties":false,"required":["of","applied"],"properties":{"of":{"$ref":"#/definitions/fingerprint"},"since":{"description":"The day on which the first of them was written.","type":"string"},"uncertain":{"description":"Changes that failed, were interrupted or were left to people: live state tells whether they were made.","type":"array","items":{"$ref":"#/definitions/change"}},"applied":{"type":"array","items":{"$ref":"#/definitions/change"}}}},"moment":{"description":"Local day and time of the district.","type":"object","additionalProperties":false,"required":["date","time"],"properties":{"date":{"type":"string"},"time":{"type":"string"}}},"tenants":{"description":"Who both systems say they are.","type":"object","additionalProperties":false,"required":["classlink","classtag"],"properties":{"classlink":{"type":"object","additionalProperties":false,"required":["endpoint","orgId","orgName"],"properties":{"endpoint":{"type":"string"},"orgId":{"type":"string"},"orgName":{"type":"string"}}},"classtag":{"type":"object","additionalProperties":false,"required":["endpoint","id","name"],"properties":{"endpoint":{"type":"string"},"id":{"type":"string"},"name":{"type":"string"}}}}},"reads":{"type":"object","additionalProperties":false,"required":["classlink","classtag"],"properties":{"classlink":{"$ref":"#/definitions/read"},"classtag":{"$ref":"#/definitions/read"}}},"terms":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["sourcedId","title","startDate","endDate"],"properties":{"sourcedId":{"type":"string"},"title":{"type":"string"},"startDate":{"type":"string"},"endDate":{"type":"string"}}}},"dailySync":{"type":"object","additionalProperties":false,"required":["enabled"],"properties":{"enabled":{"enum":[true,false,"unknown"]},"startsAt":{"type":"string"}}},"changes":{"description":"In the order in which they are written.","type":"array","items":{"$ref":"#/definitions/change"}},"diagnostics":{"type":"array","items":{"$ref":"#/definitions/diagnostic"}},"refusals":{"type":"array","items":{"$ref":"#/definitions/refusal"}},"schools":{"type":"array","items":{"$ref":"#/definitions/schoolSummary"}},"settings":{"type":"object","additionalProperties":false,"required":["declared","unchanged"],"properties":{"declared":{"type":"array","items":{"enum":["deletionThreshold","manageGuardians","unarchiveReappearing","updateActiveContacts"]}},"unchanged":{"type":"array","items":{"enum":["deletionThreshold","manageGuardians","unarchiveReappearing","updateActiveContacts"]}}}},"forecast":{"$ref":"#/definitions/forecast"},"unmanaged":{"type":"object","additionalProperties":false,"required":["schools","classrooms"],"properties":{"schools":{"$ref":"#/definitions/count"},"classrooms":{"$ref":"#/definitions/count"}}}}};
const func2 = Object.prototype.hasOwnProperty;
const schema10 = {"description":"What was planned: the whole district, or some of its schools.","oneOf":[{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"district"}}},{"type":"object","additionalProperties":false,"required":["kind","schools"],"properties":{"kind":{"const":"schools"},"schools":{"$ref":"#/definitions/texts"}}}]};
const schema11 = {"type":"array","items":{"type":"string"}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(typeof data[i0] !== "string"){
validate29.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!(key0 === "kind")){
const err1 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs3 === errors){
if(data.kind !== undefined){
if("district" !== data.kind){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "district"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs5 = errors;
if(errors === _errs5){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.kind === undefined) && (missing1 = "kind")) || ((data.schools === undefined) && (missing1 = "schools"))){
const err4 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
const _errs7 = errors;
for(const key1 in data){
if(!((key1 === "kind") || (key1 === "schools"))){
const err5 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
}
if(_errs7 === errors){
if(data.kind !== undefined){
const _errs8 = errors;
if("schools" !== data.kind){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "schools"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.schools !== undefined){
const _errs9 = errors;
if(!(validate29(data.schools, {instancePath:instancePath+"/schools",parentData:data,parentDataProperty:"schools",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate28.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate28.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.file === undefined) && (missing0 = "file")) || ((data.line === undefined) && (missing0 = "line"))) || ((data.column === undefined) && (missing0 = "column"))){
validate32.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "file") || (key0 === "line")) || (key0 === "column"))){
validate32.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.file !== undefined){
const _errs2 = errors;
if(typeof data.file !== "string"){
validate32.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line !== undefined){
let data1 = data.line;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate32.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.column !== undefined){
let data2 = data.column;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate32.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","required":["kind"],"discriminator":{"propertyName":"kind"},"oneOf":[{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","setting","direction","before","after"],"properties":{"kind":{"const":"set-setting"},"step":{"$ref":"#/definitions/step"},"why":{"$ref":"#/definitions/reason"},"undo":{"$ref":"#/definitions/undo"},"setting":{"enum":["deletionThreshold","manageGuardians","unarchiveReappearing","updateActiveContacts"]},"direction":{"enum":["tighten","loosen"]},"before":{"type":["boolean","number"]},"after":{"type":["boolean","number"]}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","school","before","after"],"properties":{"kind":{"const":"connect-school"},"step":{"$ref":"#/definitions/step"},"why":{"$ref":"#/definitions/reason"},"undo":{"$ref":"#/definitions/undo"},"school":{"$ref":"#/definitions/schoolRef"},"before":{"$ref":"#/definitions/texts"},"after":{"$ref":"#/definitions/texts"}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","classroom","before","after","connections","evidence"],"properties":{"kind":{"const":"archive"},"connections":{"description":"What the classroom holds at that moment.","$ref":"#/definitions/texts"},"step":{"$ref":"#/definitions/step"},"why":{"$ref":"#/definitions/reason"},"undo":{"$ref":"#/definitions/undo"},"classroom":{"$ref":"#/definitions/classroomRef"},"before":{"const":"active"},"after":{"const":"archived"},"evidence":{"$ref":"#/definitions/evidence"}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","classroom","before","after","connections","evidence"],"properties":{"kind":{"const":"unarchive"},"connections":{"description":"What the classroom holds at that moment.","$ref":"#/definitions/texts"},"step":{"$ref":"#/definitions/step"},"why":{"$ref":"#/definitions/reason"},"undo":{"$ref":"#/definitions/undo"},"classroom":{"$ref":"#/definitions/classroomRef"},"before":{"const":"archived"},"after":{"const":"active"},"evidence":{"$ref":"#/definitions/evidence"}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","classroom","before","after","evidence"],"properties":{"kind":{"const":"connect"},"step":{"$ref":"#/definitions/step"},"why":{"$ref":"#/definitions/reason"},"undo":{"$ref":"#/definitions/undo"},"classroom":{"$ref":"#/definitions/classroomRef"},"before":{"type":"array","items":{"type":"string"},"maxItems":0},"after":{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":1},"evidence":{"$ref":"#/definitions/evidence"}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","classroom","before","after","evidence"],"properties":{"kind":{"const":"reconnect"},"step":{"$ref":"#/definitions/step"},"why":{"$ref":"#/definitions/reason"},"undo":{"$ref":"#/definitions/undo"},"classroom":{"$ref":"#/definitions/classroomRef"},"before":{"type":"array","items":{"type":"string"},"minItems":1},"after":{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":1},"evidence":{"$ref":"#/definitions/evidence"}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","classroom","before","after"],"properties":{"kind":{"const":"disconnect"},"step":{"$ref":"#/definitions/step"},"why":{"$ref":"#/definitions/reason"},"undo":{"$ref":"#/definitions/undo"},"classroom":{"$ref":"#/definitions/classroomRef"},"before":{"type":"array","items":{"type":"string"},"minItems":1},"after":{"type":"array","items":{"type":"string"},"maxItems":0}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","members"],"properties":{"kind":{"const":"exchange"},"step":{"$ref":"#/definitions/step"},"why":{"$ref":"#/definitions/reason"},"undo":{"$ref":"#/definitions/undo"},"members":{"type":"array","minItems":2,"items":{"$ref":"#/definitions/exchangeMember"}}}}]};
const schema14 = {"description":"Changes of one step may run side by side.","type":"integer","minimum":1};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
validate37.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
validate37.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"$ref":"#/definitions/position"},"fact":{"type":"string"}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.rule === undefined) && (missing0 = "rule")) || ((data.at === undefined) && (missing0 = "at"))) || ((data.fact === undefined) && (missing0 = "fact"))){
validate39.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "rule") || (key0 === "at")) || (key0 === "fact"))){
validate39.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rule !== undefined){
const _errs2 = errors;
if(typeof data.rule !== "string"){
validate39.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
const _errs4 = errors;
if(!(validate32(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fact !== undefined){
const _errs5 = errors;
if(typeof data.fact !== "string"){
validate39.errors = [{instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.level === undefined) && (missing0 = "level")) || ((data.by === undefined) && (missing0 = "by"))) || ((data.assumed === undefined) && (missing0 = "assumed"))){
validate42.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "level") || (key0 === "by")) || (key0 === "assumed"))){
validate42.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.level !== undefined){
let data0 = data.level;
const _errs2 = errors;
if(!(((data0 === "reversible") || (data0 === "by-hand")) || (data0 === "hardly"))){
validate42.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema16.properties.level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
const _errs3 = errors;
if(typeof data.by !== "string"){
validate42.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assumed !== undefined){
const _errs5 = errors;
if(typeof data.assumed !== "boolean"){
validate42.errors = [{instancePath:instancePath+"/assumed",schemaPath:"#/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.key === undefined) && (missing0 = "key")) || ((data.name === undefined) && (missing0 = "name"))){
validate47.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "key") || (key0 === "name"))){
validate47.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate47.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate47.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate47.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","additionalProperties":false,"required":["key","name","school"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"school":{"$ref":"#/definitions/schoolRef"}}};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.key === undefined) && (missing0 = "key")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.school === undefined) && (missing0 = "school"))){
validate55.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "key") || (key0 === "name")) || (key0 === "school"))){
validate55.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate55.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate55.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.school !== undefined){
const _errs6 = errors;
if(!(validate47(data.school, {instancePath:instancePath+"/school",parentData:data,parentDataProperty:"school",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","additionalProperties":false,"required":["sourcedId","title","status","orgId","terms","grades","support"],"properties":{"sourcedId":{"type":"string"},"title":{"type":"string"},"status":{"type":"string"},"orgId":{"type":"string"},"terms":{"$ref":"#/definitions/texts"},"location":{"type":"string"},"grades":{"$ref":"#/definitions/texts"},"classCode":{"type":"string"},"holder":{"description":"Key of the classroom that holds the SOURCED ID now.","type":"string"},"support":{"$ref":"#/definitions/support"}}};
const schema20 = {"description":"What speaks for a mapping beside its id, and what against it.","type":"object","additionalProperties":false,"required":["strength","agrees","disagrees"],"properties":{"strength":{"enum":["strong","fair","weak","none"]},"agrees":{"$ref":"#/definitions/texts"},"disagrees":{"$ref":"#/definitions/texts"}}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.strength === undefined) && (missing0 = "strength")) || ((data.agrees === undefined) && (missing0 = "agrees"))) || ((data.disagrees === undefined) && (missing0 = "disagrees"))){
validate61.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "strength") || (key0 === "agrees")) || (key0 === "disagrees"))){
validate61.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.strength !== undefined){
let data0 = data.strength;
const _errs2 = errors;
if(!((((data0 === "strong") || (data0 === "fair")) || (data0 === "weak")) || (data0 === "none"))){
validate61.errors = [{instancePath:instancePath+"/strength",schemaPath:"#/properties/strength/enum",keyword:"enum",params:{allowedValues: schema20.properties.strength.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.agrees !== undefined){
const _errs3 = errors;
if(!(validate29(data.agrees, {instancePath:instancePath+"/agrees",parentData:data,parentDataProperty:"agrees",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.disagrees !== undefined){
const _errs4 = errors;
if(!(validate29(data.disagrees, {instancePath:instancePath+"/disagrees",parentData:data,parentDataProperty:"disagrees",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate61.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.sourcedId === undefined) && (missing0 = "sourcedId")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.orgId === undefined) && (missing0 = "orgId"))) || ((data.terms === undefined) && (missing0 = "terms"))) || ((data.grades === undefined) && (missing0 = "grades"))) || ((data.support === undefined) && (missing0 = "support"))){
validate58.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema19.properties, key0))){
validate58.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.sourcedId !== undefined){
const _errs2 = errors;
if(typeof data.sourcedId !== "string"){
validate58.errors = [{instancePath:instancePath+"/sourcedId",schemaPath:"#/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs4 = errors;
if(typeof data.title !== "string"){
validate58.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs6 = errors;
if(typeof data.status !== "string"){
validate58.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orgId !== undefined){
const _errs8 = errors;
if(typeof data.orgId !== "string"){
validate58.errors = [{instancePath:instancePath+"/orgId",schemaPath:"#/properties/orgId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.terms !== undefined){
const _errs10 = errors;
if(!(validate29(data.terms, {instancePath:instancePath+"/terms",parentData:data,parentDataProperty:"terms",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.location !== undefined){
const _errs11 = errors;
if(typeof data.location !== "string"){
validate58.errors = [{instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.grades !== undefined){
const _errs13 = errors;
if(!(validate29(data.grades, {instancePath:instancePath+"/grades",parentData:data,parentDataProperty:"grades",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.classCode !== undefined){
const _errs14 = errors;
if(typeof data.classCode !== "string"){
validate58.errors = [{instancePath:instancePath+"/classCode",schemaPath:"#/properties/classCode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.holder !== undefined){
const _errs16 = errors;
if(typeof data.holder !== "string"){
validate58.errors = [{instancePath:instancePath+"/holder",schemaPath:"#/properties/holder/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.support !== undefined){
const _errs18 = errors;
if(!(validate61(data.support, {instancePath:instancePath+"/support",parentData:data,parentDataProperty:"support",rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","additionalProperties":false,"required":["at","classroom","before","after","evidence"],"properties":{"at":{"description":"The line that asks for it.","$ref":"#/definitions/position"},"classroom":{"$ref":"#/definitions/classroomRef"},"before":{"type":"array","items":{"type":"string"},"minItems":1},"after":{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":1},"evidence":{"$ref":"#/definitions/evidence"}}};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.at === undefined) && (missing0 = "at")) || ((data.classroom === undefined) && (missing0 = "classroom"))) || ((data.before === undefined) && (missing0 = "before"))) || ((data.after === undefined) && (missing0 = "after"))) || ((data.evidence === undefined) && (missing0 = "evidence"))){
validate89.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "at") || (key0 === "classroom")) || (key0 === "before")) || (key0 === "after")) || (key0 === "evidence"))){
validate89.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.at !== undefined){
const _errs2 = errors;
if(!(validate32(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.classroom !== undefined){
const _errs3 = errors;
if(!(validate55(data.classroom, {instancePath:instancePath+"/classroom",parentData:data,parentDataProperty:"classroom",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.before !== undefined){
let data2 = data.before;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length < 1){
validate89.errors = [{instancePath:instancePath+"/before",schemaPath:"#/properties/before/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(typeof data2[i0] !== "string"){
validate89.errors = [{instancePath:instancePath+"/before/" + i0,schemaPath:"#/properties/before/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate89.errors = [{instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
let data4 = data.after;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
if(data4.length > 1){
validate89.errors = [{instancePath:instancePath+"/after",schemaPath:"#/properties/after/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"}];
return false;
}
else {
if(data4.length < 1){
validate89.errors = [{instancePath:instancePath+"/after",schemaPath:"#/properties/after/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs10 = errors;
if(typeof data4[i1] !== "string"){
validate89.errors = [{instancePath:instancePath+"/after/" + i1,schemaPath:"#/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate89.errors = [{instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
const _errs12 = errors;
if(!(validate58(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate89.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate36.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "set-setting"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((((((((data.kind === undefined) && (missing1 = "kind")) || ((data.step === undefined) && (missing1 = "step"))) || ((data.why === undefined) && (missing1 = "why"))) || ((data.undo === undefined) && (missing1 = "undo"))) || ((data.setting === undefined) && (missing1 = "setting"))) || ((data.direction === undefined) && (missing1 = "direction"))) || ((data.before === undefined) && (missing1 = "before"))) || ((data.after === undefined) && (missing1 = "after"))){
validate36.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!((((((((key0 === "kind") || (key0 === "step")) || (key0 === "why")) || (key0 === "undo")) || (key0 === "setting")) || (key0 === "direction")) || (key0 === "before")) || (key0 === "after"))){
validate36.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.kind !== undefined){
const _errs5 = errors;
if("set-setting" !== data.kind){
validate36.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "set-setting"},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.step !== undefined){
const _errs6 = errors;
if(!(validate37(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.why !== undefined){
const _errs7 = errors;
if(!(validate39(data.why, {instancePath:instancePath+"/why",parentData:data,parentDataProperty:"why",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.undo !== undefined){
const _errs8 = errors;
if(!(validate42(data.undo, {instancePath:instancePath+"/undo",parentData:data,parentDataProperty:"undo",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.setting !== undefined){
let data4 = data.setting;
const _errs9 = errors;
if(!((((data4 === "deletionThreshold") || (data4 === "manageGuardians")) || (data4 === "unarchiveReappearing")) || (data4 === "updateActiveContacts"))){
validate36.errors = [{instancePath:instancePath+"/setting",schemaPath:"#/oneOf/0/properties/setting/enum",keyword:"enum",params:{allowedValues: schema13.oneOf[0].properties.setting.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.direction !== undefined){
let data5 = data.direction;
const _errs10 = errors;
if(!((data5 === "tighten") || (data5 === "loosen"))){
validate36.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/oneOf/0/properties/direction/enum",keyword:"enum",params:{allowedValues: schema13.oneOf[0].properties.direction.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.before !== undefined){
let data6 = data.before;
const _errs11 = errors;
if((typeof data6 !== "boolean") && (!((typeof data6 == "number") && (isFinite(data6))))){
validate36.errors = [{instancePath:instancePath+"/before",schemaPath:"#/oneOf/0/properties/before/type",keyword:"type",params:{type: schema13.oneOf[0].properties.before.type},message:"must be boolean,number"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.after !== undefined){
let data7 = data.after;
const _errs13 = errors;
if((typeof data7 !== "boolean") && (!((typeof data7 == "number") && (isFinite(data7))))){
validate36.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/0/properties/after/type",keyword:"type",params:{type: schema13.oneOf[0].properties.after.type},message:"must be boolean,number"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "connect-school"){
const _errs15 = errors;
if(errors === _errs15){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((((((data.kind === undefined) && (missing2 = "kind")) || ((data.step === undefined) && (missing2 = "step"))) || ((data.why === undefined) && (missing2 = "why"))) || ((data.undo === undefined) && (missing2 = "undo"))) || ((data.school === undefined) && (missing2 = "school"))) || ((data.before === undefined) && (missing2 = "before"))) || ((data.after === undefined) && (missing2 = "after"))){
validate36.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs17 = errors;
for(const key1 in data){
if(!(((((((key1 === "kind") || (key1 === "step")) || (key1 === "why")) || (key1 === "undo")) || (key1 === "school")) || (key1 === "before")) || (key1 === "after"))){
validate36.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
if(data.kind !== undefined){
const _errs18 = errors;
if("connect-school" !== data.kind){
validate36.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "connect-school"},message:"must be equal to constant"}];
return false;
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.step !== undefined){
const _errs19 = errors;
if(!(validate37(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.why !== undefined){
const _errs20 = errors;
if(!(validate39(data.why, {instancePath:instancePath+"/why",parentData:data,parentDataProperty:"why",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.undo !== undefined){
const _errs21 = errors;
if(!(validate42(data.undo, {instancePath:instancePath+"/undo",parentData:data,parentDataProperty:"undo",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.school !== undefined){
const _errs22 = errors;
if(!(validate47(data.school, {instancePath:instancePath+"/school",parentData:data,parentDataProperty:"school",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.before !== undefined){
const _errs23 = errors;
if(!(validate29(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.after !== undefined){
const _errs24 = errors;
if(!(validate29(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "archive"){
const _errs25 = errors;
if(errors === _errs25){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((((((((((data.kind === undefined) && (missing3 = "kind")) || ((data.step === undefined) && (missing3 = "step"))) || ((data.why === undefined) && (missing3 = "why"))) || ((data.undo === undefined) && (missing3 = "undo"))) || ((data.classroom === undefined) && (missing3 = "classroom"))) || ((data.before === undefined) && (missing3 = "before"))) || ((data.after === undefined) && (missing3 = "after"))) || ((data.connections === undefined) && (missing3 = "connections"))) || ((data.evidence === undefined) && (missing3 = "evidence"))){
validate36.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs27 = errors;
for(const key2 in data){
if(!(func2.call(schema13.oneOf[2].properties, key2))){
validate36.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs27 === errors){
if(data.kind !== undefined){
const _errs28 = errors;
if("archive" !== data.kind){
validate36.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "archive"},message:"must be equal to constant"}];
return false;
}
var valid6 = _errs28 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.connections !== undefined){
const _errs29 = errors;
if(!(validate29(data.connections, {instancePath:instancePath+"/connections",parentData:data,parentDataProperty:"connections",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid6 = _errs29 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.step !== undefined){
const _errs30 = errors;
if(!(validate37(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid6 = _errs30 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.why !== undefined){
const _errs31 = errors;
if(!(validate39(data.why, {instancePath:instancePath+"/why",parentData:data,parentDataProperty:"why",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid6 = _errs31 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.undo !== undefined){
const _errs32 = errors;
if(!(validate42(data.undo, {instancePath:instancePath+"/undo",parentData:data,parentDataProperty:"undo",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid6 = _errs32 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.classroom !== undefined){
const _errs33 = errors;
if(!(validate55(data.classroom, {instancePath:instancePath+"/classroom",parentData:data,parentDataProperty:"classroom",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid6 = _errs33 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.before !== undefined){
const _errs34 = errors;
if("active" !== data.before){
validate36.errors = [{instancePath:instancePath+"/before",schemaPath:"#/oneOf/2/properties/before/const",keyword:"const",params:{allowedValue: "active"},message:"must be equal to constant"}];
return false;
}
var valid6 = _errs34 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.after !== undefined){
const _errs35 = errors;
if("archived" !== data.after){
validate36.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/2/properties/after/const",keyword:"const",params:{allowedValue: "archived"},message:"must be equal to constant"}];
return false;
}
var valid6 = _errs35 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.evidence !== undefined){
const _errs36 = errors;
if(!(validate58(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid6 = _errs36 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "unarchive"){
const _errs37 = errors;
if(errors === _errs37){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((((((((((data.kind === undefined) && (missing4 = "kind")) || ((data.step === undefined) && (missing4 = "step"))) || ((data.why === undefined) && (missing4 = "why"))) || ((data.undo === undefined) && (missing4 = "undo"))) || ((data.classroom === undefined) && (missing4 = "classroom"))) || ((data.before === undefined) && (missing4 = "before"))) || ((data.after === undefined) && (missing4 = "after"))) || ((data.connections === undefined) && (missing4 = "connections"))) || ((data.evidence === undefined) && (missing4 = "evidence"))){
validate36.errors = [{instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs39 = errors;
for(const key3 in data){
if(!(func2.call(schema13.oneOf[3].properties, key3))){
validate36.errors = [{instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs39 === errors){
if(data.kind !== undefined){
const _errs40 = errors;
if("unarchive" !== data.kind){
validate36.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "unarchive"},message:"must be equal to constant"}];
return false;
}
var valid8 = _errs40 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.connections !== undefined){
const _errs41 = errors;
if(!(validate29(data.connections, {instancePath:instancePath+"/connections",parentData:data,parentDataProperty:"connections",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid8 = _errs41 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.step !== undefined){
const _errs42 = errors;
if(!(validate37(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid8 = _errs42 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.why !== undefined){
const _errs43 = errors;
if(!(validate39(data.why, {instancePath:instancePath+"/why",parentData:data,parentDataProperty:"why",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid8 = _errs43 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.undo !== undefined){
const _errs44 = errors;
if(!(validate42(data.undo, {instancePath:instancePath+"/undo",parentData:data,parentDataProperty:"undo",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid8 = _errs44 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.classroom !== undefined){
const _errs45 = errors;
if(!(validate55(data.classroom, {instancePath:instancePath+"/classroom",parentData:data,parentDataProperty:"classroom",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid8 = _errs45 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.before !== undefined){
const _errs46 = errors;
if("archived" !== data.before){
validate36.errors = [{instancePath:instancePath+"/before",schemaPath:"#/oneOf/3/properties/before/const",keyword:"const",params:{allowedValue: "archived"},message:"must be equal to constant"}];
return false;
}
var valid8 = _errs46 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.after !== undefined){
const _errs47 = errors;
if("active" !== data.after){
validate36.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/3/properties/after/const",keyword:"const",params:{allowedValue: "active"},message:"must be equal to constant"}];
return false;
}
var valid8 = _errs47 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.evidence !== undefined){
const _errs48 = errors;
if(!(validate58(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid8 = _errs48 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "connect"){
const _errs49 = errors;
if(errors === _errs49){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((((((((data.kind === undefined) && (missing5 = "kind")) || ((data.step === undefined) && (missing5 = "step"))) || ((data.why === undefined) && (missing5 = "why"))) || ((data.undo === undefined) && (missing5 = "undo"))) || ((data.classroom === undefined) && (missing5 = "classroom"))) || ((data.before === undefined) && (missing5 = "before"))) || ((data.after === undefined) && (missing5 = "after"))) || ((data.evidence === undefined) && (missing5 = "evidence"))){
validate36.errors = [{instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs51 = errors;
for(const key4 in data){
if(!((((((((key4 === "kind") || (key4 === "step")) || (key4 === "why")) || (key4 === "undo")) || (key4 === "classroom")) || (key4 === "before")) || (key4 === "after")) || (key4 === "evidence"))){
validate36.errors = [{instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs51 === errors){
if(data.kind !== undefined){
const _errs52 = errors;
if("connect" !== data.kind){
validate36.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "connect"},message:"must be equal to constant"}];
return false;
}
var valid10 = _errs52 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.step !== undefined){
const _errs53 = errors;
if(!(validate37(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid10 = _errs53 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.why !== undefined){
const _errs54 = errors;
if(!(validate39(data.why, {instancePath:instancePath+"/why",parentData:data,parentDataProperty:"why",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid10 = _errs54 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.undo !== undefined){
const _errs55 = errors;
if(!(validate42(data.undo, {instancePath:instancePath+"/undo",parentData:data,parentDataProperty:"undo",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid10 = _errs55 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.classroom !== undefined){
const _errs56 = errors;
if(!(validate55(data.classroom, {instancePath:instancePath+"/classroom",parentData:data,parentDataProperty:"classroom",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid10 = _errs56 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.before !== undefined){
let data38 = data.before;
const _errs57 = errors;
if(errors === _errs57){
if(Array.isArray(data38)){
if(data38.length > 0){
validate36.errors = [{instancePath:instancePath+"/before",schemaPath:"#/oneOf/4/properties/before/maxItems",keyword:"maxItems",params:{limit: 0},message:"must NOT have more than 0 items"}];
return false;
}
else {
var valid11 = true;
const len0 = data38.length;
for(let i0=0; i0<len0; i0++){
const _errs59 = errors;
if(typeof data38[i0] !== "string"){
validate36.errors = [{instancePath:instancePath+"/before/" + i0,schemaPath:"#/oneOf/4/properties/before/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs59 === errors;
if(!valid11){
break;
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/before",schemaPath:"#/oneOf/4/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid10 = _errs57 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.after !== undefined){
let data40 = data.after;
const _errs61 = errors;
if(errors === _errs61){
if(Array.isArray(data40)){
if(data40.length > 1){
validate36.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/4/properties/after/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"}];
return false;
}
else {
if(data40.length < 1){
validate36.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/4/properties/after/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid12 = true;
const len1 = data40.length;
for(let i1=0; i1<len1; i1++){
const _errs63 = errors;
if(typeof data40[i1] !== "string"){
validate36.errors = [{instancePath:instancePath+"/after/" + i1,schemaPath:"#/oneOf/4/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs63 === errors;
if(!valid12){
break;
}
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/4/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid10 = _errs61 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.evidence !== undefined){
const _errs65 = errors;
if(!(validate58(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid10 = _errs65 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "reconnect"){
const _errs66 = errors;
if(errors === _errs66){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((((((((data.kind === undefined) && (missing6 = "kind")) || ((data.step === undefined) && (missing6 = "step"))) || ((data.why === undefined) && (missing6 = "why"))) || ((data.undo === undefined) && (missing6 = "undo"))) || ((data.classroom === undefined) && (missing6 = "classroom"))) || ((data.before === undefined) && (missing6 = "before"))) || ((data.after === undefined) && (missing6 = "after"))) || ((data.evidence === undefined) && (missing6 = "evidence"))){
validate36.errors = [{instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs68 = errors;
for(const key5 in data){
if(!((((((((key5 === "kind") || (key5 === "step")) || (key5 === "why")) || (key5 === "undo")) || (key5 === "classroom")) || (key5 === "before")) || (key5 === "after")) || (key5 === "evidence"))){
validate36.errors = [{instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs68 === errors){
if(data.kind !== undefined){
const _errs69 = errors;
if("reconnect" !== data.kind){
validate36.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "reconnect"},message:"must be equal to constant"}];
return false;
}
var valid14 = _errs69 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.step !== undefined){
const _errs70 = errors;
if(!(validate37(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid14 = _errs70 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.why !== undefined){
const _errs71 = errors;
if(!(validate39(data.why, {instancePath:instancePath+"/why",parentData:data,parentDataProperty:"why",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid14 = _errs71 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.undo !== undefined){
const _errs72 = errors;
if(!(validate42(data.undo, {instancePath:instancePath+"/undo",parentData:data,parentDataProperty:"undo",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid14 = _errs72 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.classroom !== undefined){
const _errs73 = errors;
if(!(validate55(data.classroom, {instancePath:instancePath+"/classroom",parentData:data,parentDataProperty:"classroom",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid14 = _errs73 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.before !== undefined){
let data48 = data.before;
const _errs74 = errors;
if(errors === _errs74){
if(Array.isArray(data48)){
if(data48.length < 1){
validate36.errors = [{instancePath:instancePath+"/before",schemaPath:"#/oneOf/5/properties/before/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid15 = true;
const len2 = data48.length;
for(let i2=0; i2<len2; i2++){
const _errs76 = errors;
if(typeof data48[i2] !== "string"){
validate36.errors = [{instancePath:instancePath+"/before/" + i2,schemaPath:"#/oneOf/5/properties/before/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs76 === errors;
if(!valid15){
break;
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/before",schemaPath:"#/oneOf/5/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid14 = _errs74 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.after !== undefined){
let data50 = data.after;
const _errs78 = errors;
if(errors === _errs78){
if(Array.isArray(data50)){
if(data50.length > 1){
validate36.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/5/properties/after/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"}];
return false;
}
else {
if(data50.length < 1){
validate36.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/5/properties/after/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid16 = true;
const len3 = data50.length;
for(let i3=0; i3<len3; i3++){
const _errs80 = errors;
if(typeof data50[i3] !== "string"){
validate36.errors = [{instancePath:instancePath+"/after/" + i3,schemaPath:"#/oneOf/5/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs80 === errors;
if(!valid16){
break;
}
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/5/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid14 = _errs78 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.evidence !== undefined){
const _errs82 = errors;
if(!(validate58(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid14 = _errs82 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "disconnect"){
const _errs83 = errors;
if(errors === _errs83){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((((((((data.kind === undefined) && (missing7 = "kind")) || ((data.step === undefined) && (missing7 = "step"))) || ((data.why === undefined) && (missing7 = "why"))) || ((data.undo === undefined) && (missing7 = "undo"))) || ((data.classroom === undefined) && (missing7 = "classroom"))) || ((data.before === undefined) && (missing7 = "before"))) || ((data.after === undefined) && (missing7 = "after"))){
validate36.errors = [{instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs85 = errors;
for(const key6 in data){
if(!(((((((key6 === "kind") || (key6 === "step")) || (key6 === "why")) || (key6 === "undo")) || (key6 === "classroom")) || (key6 === "before")) || (key6 === "after"))){
validate36.errors = [{instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs85 === errors){
if(data.kind !== undefined){
const _errs86 = errors;
if("disconnect" !== data.kind){
validate36.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/6/properties/kind/const",keyword:"const",params:{allowedValue: "disconnect"},message:"must be equal to constant"}];
return false;
}
var valid18 = _errs86 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.step !== undefined){
const _errs87 = errors;
if(!(validate37(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid18 = _errs87 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.why !== undefined){
const _errs88 = errors;
if(!(validate39(data.why, {instancePath:instancePath+"/why",parentData:data,parentDataProperty:"why",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid18 = _errs88 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.undo !== undefined){
const _errs89 = errors;
if(!(validate42(data.undo, {instancePath:instancePath+"/undo",parentData:data,parentDataProperty:"undo",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid18 = _errs89 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.classroom !== undefined){
const _errs90 = errors;
if(!(validate55(data.classroom, {instancePath:instancePath+"/classroom",parentData:data,parentDataProperty:"classroom",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid18 = _errs90 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.before !== undefined){
let data58 = data.before;
const _errs91 = errors;
if(errors === _errs91){
if(Array.isArray(data58)){
if(data58.length < 1){
validate36.errors = [{instancePath:instancePath+"/before",schemaPath:"#/oneOf/6/properties/before/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid19 = true;
const len4 = data58.length;
for(let i4=0; i4<len4; i4++){
const _errs93 = errors;
if(typeof data58[i4] !== "string"){
validate36.errors = [{instancePath:instancePath+"/before/" + i4,schemaPath:"#/oneOf/6/properties/before/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs93 === errors;
if(!valid19){
break;
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/before",schemaPath:"#/oneOf/6/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid18 = _errs91 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.after !== undefined){
let data60 = data.after;
const _errs95 = errors;
if(errors === _errs95){
if(Array.isArray(data60)){
if(data60.length > 0){
validate36.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/6/properties/after/maxItems",keyword:"maxItems",params:{limit: 0},message:"must NOT have more than 0 items"}];
return false;
}
else {
var valid20 = true;
const len5 = data60.length;
for(let i5=0; i5<len5; i5++){
const _errs97 = errors;
if(typeof data60[i5] !== "string"){
validate36.errors = [{instancePath:instancePath+"/after/" + i5,schemaPath:"#/oneOf/6/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs97 === errors;
if(!valid20){
break;
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/6/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid18 = _errs95 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "exchange"){
const _errs99 = errors;
if(errors === _errs99){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((((((data.kind === undefined) && (missing8 = "kind")) || ((data.step === undefined) && (missing8 = "step"))) || ((data.why === undefined) && (missing8 = "why"))) || ((data.undo === undefined) && (missing8 = "undo"))) || ((data.members === undefined) && (missing8 = "members"))){
validate36.errors = [{instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs101 = errors;
for(const key7 in data){
if(!(((((key7 === "kind") || (key7 === "step")) || (key7 === "why")) || (key7 === "undo")) || (key7 === "members"))){
validate36.errors = [{instancePath,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs101 === errors){
if(data.kind !== undefined){
const _errs102 = errors;
if("exchange" !== data.kind){
validate36.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/7/properties/kind/const",keyword:"const",params:{allowedValue: "exchange"},message:"must be equal to constant"}];
return false;
}
var valid22 = _errs102 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.step !== undefined){
const _errs103 = errors;
if(!(validate37(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid22 = _errs103 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.why !== undefined){
const _errs104 = errors;
if(!(validate39(data.why, {instancePath:instancePath+"/why",parentData:data,parentDataProperty:"why",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid22 = _errs104 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.undo !== undefined){
const _errs105 = errors;
if(!(validate42(data.undo, {instancePath:instancePath+"/undo",parentData:data,parentDataProperty:"undo",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid22 = _errs105 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.members !== undefined){
let data66 = data.members;
const _errs106 = errors;
if(errors === _errs106){
if(Array.isArray(data66)){
if(data66.length < 2){
validate36.errors = [{instancePath:instancePath+"/members",schemaPath:"#/oneOf/7/properties/members/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid23 = true;
const len6 = data66.length;
for(let i6=0; i6<len6; i6++){
const _errs108 = errors;
if(!(validate89(data66[i6], {instancePath:instancePath+"/members/" + i6,parentData:data66,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var valid23 = _errs108 === errors;
if(!valid23){
break;
}
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/members",schemaPath:"#/oneOf/7/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid22 = _errs106 === errors;
}
else {
var valid22 = true;
}
}
}
}
}
}
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/oneOf/7/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"}];
return false;
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"}];
return false;
}
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","additionalProperties":false,"required":["endpoint","driver","readAt","requests","counts"],"properties":{"endpoint":{"description":"Digest of the base address; no host is kept.","type":"string"},"driver":{"type":"string"},"readAt":{"type":"string"},"requests":{"$ref":"#/definitions/count"},"unchangedSince":{"description":"When it was read in full, where this read only confirmed that nothing has changed since.","type":"string"},"counts":{"type":"object","additionalProperties":{"$ref":"#/definitions/count"}}}};
const schema23 = {"type":"integer","minimum":0};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate97.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
validate97.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
validate97.errors = vErrors;
return errors === 0;
}


function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.endpoint === undefined) && (missing0 = "endpoint")) || ((data.driver === undefined) && (missing0 = "driver"))) || ((data.readAt === undefined) && (missing0 = "readAt"))) || ((data.requests === undefined) && (missing0 = "requests"))) || ((data.counts === undefined) && (missing0 = "counts"))){
validate96.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "endpoint") || (key0 === "driver")) || (key0 === "readAt")) || (key0 === "requests")) || (key0 === "unchangedSince")) || (key0 === "counts"))){
validate96.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.endpoint !== undefined){
const _errs2 = errors;
if(typeof data.endpoint !== "string"){
validate96.errors = [{instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.driver !== undefined){
const _errs4 = errors;
if(typeof data.driver !== "string"){
validate96.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/properties/driver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.readAt !== undefined){
const _errs6 = errors;
if(typeof data.readAt !== "string"){
validate96.errors = [{instancePath:instancePath+"/readAt",schemaPath:"#/properties/readAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requests !== undefined){
const _errs8 = errors;
if(!(validate97(data.requests, {instancePath:instancePath+"/requests",parentData:data,parentDataProperty:"requests",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unchangedSince !== undefined){
const _errs9 = errors;
if(typeof data.unchangedSince !== "string"){
validate96.errors = [{instancePath:instancePath+"/unchangedSince",schemaPath:"#/properties/unchangedSince/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counts !== undefined){
let data5 = data.counts;
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
const _errs14 = errors;
if(!(validate97(data5[key1], {instancePath:instancePath+"/counts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
else {
validate96.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate96.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","additionalProperties":false,"required":["severity","code","message"],"properties":{"severity":{"enum":["error","warning","notice"]},"code":{"type":"string"},"message":{"type":"string"},"hint":{"type":"string"},"at":{"$ref":"#/definitions/position"},"excerpt":{"type":"string"},"school":{"type":"string"}}};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.severity === undefined) && (missing0 = "severity")) || ((data.code === undefined) && (missing0 = "code"))) || ((data.message === undefined) && (missing0 = "message"))){
validate103.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "severity") || (key0 === "code")) || (key0 === "message")) || (key0 === "hint")) || (key0 === "at")) || (key0 === "excerpt")) || (key0 === "school"))){
validate103.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.severity !== undefined){
let data0 = data.severity;
const _errs2 = errors;
if(!(((data0 === "error") || (data0 === "warning")) || (data0 === "notice"))){
validate103.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema24.properties.severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
const _errs3 = errors;
if(typeof data.code !== "string"){
validate103.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs5 = errors;
if(typeof data.message !== "string"){
validate103.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hint !== undefined){
const _errs7 = errors;
if(typeof data.hint !== "string"){
validate103.errors = [{instancePath:instancePath+"/hint",schemaPath:"#/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
const _errs9 = errors;
if(!(validate32(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.excerpt !== undefined){
const _errs10 = errors;
if(typeof data.excerpt !== "string"){
validate103.errors = [{instancePath:instancePath+"/excerpt",schemaPath:"#/properties/excerpt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.school !== undefined){
const _errs12 = errors;
if(typeof data.school !== "string"){
validate103.errors = [{instancePath:instancePath+"/school",schemaPath:"#/properties/school/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate103.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","additionalProperties":false,"required":["guard","message","wayOut","numbers","canBeAcknowledged"],"properties":{"guard":{"type":"string"},"school":{"type":"string"},"message":{"type":"string"},"wayOut":{"type":"string"},"numbers":{"type":"object","additionalProperties":false,"required":["count","of","limit"],"properties":{"count":{"type":"number"},"of":{"type":"number"},"limit":{"type":"number"}}},"acknowledgedBy":{"type":"string"},"canBeAcknowledged":{"type":"boolean"}}};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.guard === undefined) && (missing0 = "guard")) || ((data.message === undefined) && (missing0 = "message"))) || ((data.wayOut === undefined) && (missing0 = "wayOut"))) || ((data.numbers === undefined) && (missing0 = "numbers"))) || ((data.canBeAcknowledged === undefined) && (missing0 = "canBeAcknowledged"))){
validate106.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "guard") || (key0 === "school")) || (key0 === "message")) || (key0 === "wayOut")) || (key0 === "numbers")) || (key0 === "acknowledgedBy")) || (key0 === "canBeAcknowledged"))){
validate106.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.guard !== undefined){
const _errs2 = errors;
if(typeof data.guard !== "string"){
validate106.errors = [{instancePath:instancePath+"/guard",schemaPath:"#/properties/guard/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.school !== undefined){
const _errs4 = errors;
if(typeof data.school !== "string"){
validate106.errors = [{instancePath:instancePath+"/school",schemaPath:"#/properties/school/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs6 = errors;
if(typeof data.message !== "string"){
validate106.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.wayOut !== undefined){
const _errs8 = errors;
if(typeof data.wayOut !== "string"){
validate106.errors = [{instancePath:instancePath+"/wayOut",schemaPath:"#/properties/wayOut/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.numbers !== undefined){
let data4 = data.numbers;
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((((data4.count === undefined) && (missing1 = "count")) || ((data4.of === undefined) && (missing1 = "of"))) || ((data4.limit === undefined) && (missing1 = "limit"))){
validate106.errors = [{instancePath:instancePath+"/numbers",schemaPath:"#/properties/numbers/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs12 = errors;
for(const key1 in data4){
if(!(((key1 === "count") || (key1 === "of")) || (key1 === "limit"))){
validate106.errors = [{instancePath:instancePath+"/numbers",schemaPath:"#/properties/numbers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data4.count !== undefined){
let data5 = data4.count;
const _errs13 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate106.errors = [{instancePath:instancePath+"/numbers/count",schemaPath:"#/properties/numbers/properties/count/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.of !== undefined){
let data6 = data4.of;
const _errs15 = errors;
if(!((typeof data6 == "number") && (isFinite(data6)))){
validate106.errors = [{instancePath:instancePath+"/numbers/of",schemaPath:"#/properties/numbers/properties/of/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.limit !== undefined){
let data7 = data4.limit;
const _errs17 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate106.errors = [{instancePath:instancePath+"/numbers/limit",schemaPath:"#/properties/numbers/properties/limit/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate106.errors = [{instancePath:instancePath+"/numbers",schemaPath:"#/properties/numbers/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acknowledgedBy !== undefined){
const _errs19 = errors;
if(typeof data.acknowledgedBy !== "string"){
validate106.errors = [{instancePath:instancePath+"/acknowledgedBy",schemaPath:"#/properties/acknowledgedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.canBeAcknowledged !== undefined){
const _errs21 = errors;
if(typeof data.canBeAcknowledged !== "boolean"){
validate106.errors = [{instancePath:instancePath+"/canBeAcknowledged",schemaPath:"#/properties/canBeAcknowledged/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate106.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate106.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","additionalProperties":false,"required":["name","participates","activeClassrooms","listed","decided","undecided","unchanged","blocked","sharedClasses"],"properties":{"name":{"type":"string"},"key":{"type":"string"},"participates":{"type":"boolean"},"policy":{"enum":["archive","leave","sync"]},"activeClassrooms":{"$ref":"#/definitions/count"},"listed":{"$ref":"#/definitions/count"},"decided":{"$ref":"#/definitions/count"},"undecided":{"$ref":"#/definitions/texts"},"unchanged":{"$ref":"#/definitions/count"},"blocked":{"$ref":"#/definitions/count"},"sharedClasses":{"$ref":"#/definitions/count"}}};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.name === undefined) && (missing0 = "name")) || ((data.participates === undefined) && (missing0 = "participates"))) || ((data.activeClassrooms === undefined) && (missing0 = "activeClassrooms"))) || ((data.listed === undefined) && (missing0 = "listed"))) || ((data.decided === undefined) && (missing0 = "decided"))) || ((data.undecided === undefined) && (missing0 = "undecided"))) || ((data.unchanged === undefined) && (missing0 = "unchanged"))) || ((data.blocked === undefined) && (missing0 = "blocked"))) || ((data.sharedClasses === undefined) && (missing0 = "sharedClasses"))){
validate108.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema26.properties, key0))){
validate108.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate108.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
const _errs4 = errors;
if(typeof data.key !== "string"){
validate108.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.participates !== undefined){
const _errs6 = errors;
if(typeof data.participates !== "boolean"){
validate108.errors = [{instancePath:instancePath+"/participates",schemaPath:"#/properties/participates/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy !== undefined){
let data3 = data.policy;
const _errs8 = errors;
if(!(((data3 === "archive") || (data3 === "leave")) || (data3 === "sync"))){
validate108.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/enum",keyword:"enum",params:{allowedValues: schema26.properties.policy.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.activeClassrooms !== undefined){
const _errs9 = errors;
if(!(validate97(data.activeClassrooms, {instancePath:instancePath+"/activeClassrooms",parentData:data,parentDataProperty:"activeClassrooms",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.listed !== undefined){
const _errs10 = errors;
if(!(validate97(data.listed, {instancePath:instancePath+"/listed",parentData:data,parentDataProperty:"listed",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decided !== undefined){
const _errs11 = errors;
if(!(validate97(data.decided, {instancePath:instancePath+"/decided",parentData:data,parentDataProperty:"decided",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.undecided !== undefined){
const _errs12 = errors;
if(!(validate29(data.undecided, {instancePath:instancePath+"/undecided",parentData:data,parentDataProperty:"undecided",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unchanged !== undefined){
const _errs13 = errors;
if(!(validate97(data.unchanged, {instancePath:instancePath+"/unchanged",parentData:data,parentDataProperty:"unchanged",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blocked !== undefined){
const _errs14 = errors;
if(!(validate97(data.blocked, {instancePath:instancePath+"/blocked",parentData:data,parentDataProperty:"blocked",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sharedClasses !== undefined){
const _errs15 = errors;
if(!(validate97(data.sharedClasses, {instancePath:instancePath+"/sharedClasses",parentData:data,parentDataProperty:"sharedClasses",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate108.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate108.errors = vErrors;
return errors === 0;
}

const schema27 = {"description":"What the next nightly sync will do once the plan is applied.","type":"object","additionalProperties":false,"required":["schools","threshold","assumptions"],"properties":{"schools":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["school","kept","renamed","created","unarchived","hidden","archived"],"properties":{"school":{"type":"string"},"outside":{"description":"Why the sync knows it and the plan does not; absent: it is a school of the plan.","enum":["unlisted","opted-out","out-of-scope"]},"kept":{"$ref":"#/definitions/count"},"renamed":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"string"},"to":{"type":"string"}}}},"created":{"$ref":"#/definitions/forecastClassrooms"},"unarchived":{"$ref":"#/definitions/forecastClassrooms"},"hidden":{"$ref":"#/definitions/forecastClassrooms"},"untold":{"$ref":"#/definitions/forecastClassrooms"},"archived":{"$ref":"#/definitions/forecastClassrooms"}}}},"fails":{"description":"Orgs that are connected and not shared: while one is, the whole sync fails before it does any of this.","type":"array","items":{"type":"object","additionalProperties":false,"required":["school","orgId"],"properties":{"school":{"type":"string"},"orgId":{"type":"string"}}}},"threshold":{"type":"object","additionalProperties":false,"required":["percent","wouldArchive","connected","exceeded"],"properties":{"percent":{"oneOf":[{"type":"number"},{"const":"unknown"}]},"wouldArchive":{"$ref":"#/definitions/count"},"untold":{"$ref":"#/definitions/count"},"connected":{"$ref":"#/definitions/count"},"exceeded":{"type":"boolean"}}},"untoldClasses":{"$ref":"#/definitions/count"},"assumptions":{"$ref":"#/definitions/texts"}}};
const schema28 = {"type":"array","items":{"type":"object","additionalProperties":false,"required":["sourcedId","name"],"properties":{"sourcedId":{"type":"string"},"name":{"type":"string"},"duplicates":{"type":"string"}}}};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.sourcedId === undefined) && (missing0 = "sourcedId")) || ((data0.name === undefined) && (missing0 = "name"))){
validate119.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data0){
if(!(((key0 === "sourcedId") || (key0 === "name")) || (key0 === "duplicates"))){
validate119.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs3 === errors){
if(data0.sourcedId !== undefined){
const _errs4 = errors;
if(typeof data0.sourcedId !== "string"){
validate119.errors = [{instancePath:instancePath+"/" + i0+"/sourcedId",schemaPath:"#/items/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.name !== undefined){
const _errs6 = errors;
if(typeof data0.name !== "string"){
validate119.errors = [{instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.duplicates !== undefined){
const _errs8 = errors;
if(typeof data0.duplicates !== "string"){
validate119.errors = [{instancePath:instancePath+"/" + i0+"/duplicates",schemaPath:"#/items/properties/duplicates/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate119.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate119.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate119.errors = vErrors;
return errors === 0;
}


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.schools === undefined) && (missing0 = "schools")) || ((data.threshold === undefined) && (missing0 = "threshold"))) || ((data.assumptions === undefined) && (missing0 = "assumptions"))){
validate117.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "schools") || (key0 === "fails")) || (key0 === "threshold")) || (key0 === "untoldClasses")) || (key0 === "assumptions"))){
validate117.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schools !== undefined){
let data0 = data.schools;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((((((data1.school === undefined) && (missing1 = "school")) || ((data1.kept === undefined) && (missing1 = "kept"))) || ((data1.renamed === undefined) && (missing1 = "renamed"))) || ((data1.created === undefined) && (missing1 = "created"))) || ((data1.unarchived === undefined) && (missing1 = "unarchived"))) || ((data1.hidden === undefined) && (missing1 = "hidden"))) || ((data1.archived === undefined) && (missing1 = "archived"))){
validate117.errors = [{instancePath:instancePath+"/schools/" + i0,schemaPath:"#/properties/schools/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!(func2.call(schema27.properties.schools.items.properties, key1))){
validate117.errors = [{instancePath:instancePath+"/schools/" + i0,schemaPath:"#/properties/schools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.school !== undefined){
const _errs7 = errors;
if(typeof data1.school !== "string"){
validate117.errors = [{instancePath:instancePath+"/schools/" + i0+"/school",schemaPath:"#/properties/schools/items/properties/school/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.outside !== undefined){
let data3 = data1.outside;
const _errs9 = errors;
if(!(((data3 === "unlisted") || (data3 === "opted-out")) || (data3 === "out-of-scope"))){
validate117.errors = [{instancePath:instancePath+"/schools/" + i0+"/outside",schemaPath:"#/properties/schools/items/properties/outside/enum",keyword:"enum",params:{allowedValues: schema27.properties.schools.items.properties.outside.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.kept !== undefined){
const _errs10 = errors;
if(!(validate97(data1.kept, {instancePath:instancePath+"/schools/" + i0+"/kept",parentData:data1,parentDataProperty:"kept",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.renamed !== undefined){
let data5 = data1.renamed;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid3 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if(((data6.from === undefined) && (missing2 = "from")) || ((data6.to === undefined) && (missing2 = "to"))){
validate117.errors = [{instancePath:instancePath+"/schools/" + i0+"/renamed/" + i1,schemaPath:"#/properties/schools/items/properties/renamed/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs15 = errors;
for(const key2 in data6){
if(!((key2 === "from") || (key2 === "to"))){
validate117.errors = [{instancePath:instancePath+"/schools/" + i0+"/renamed/" + i1,schemaPath:"#/properties/schools/items/properties/renamed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data6.from !== undefined){
const _errs16 = errors;
if(typeof data6.from !== "string"){
validate117.errors = [{instancePath:instancePath+"/schools/" + i0+"/renamed/" + i1+"/from",schemaPath:"#/properties/schools/items/properties/renamed/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.to !== undefined){
const _errs18 = errors;
if(typeof data6.to !== "string"){
validate117.errors = [{instancePath:instancePath+"/schools/" + i0+"/renamed/" + i1+"/to",schemaPath:"#/properties/schools/items/properties/renamed/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate117.errors = [{instancePath:instancePath+"/schools/" + i0+"/renamed/" + i1,schemaPath:"#/properties/schools/items/properties/renamed/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
else {
validate117.errors = [{instancePath:instancePath+"/schools/" + i0+"/renamed",schemaPath:"#/properties/schools/items/properties/renamed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.created !== undefined){
const _errs20 = errors;
if(!(validate119(data1.created, {instancePath:instancePath+"/schools/" + i0+"/created",parentData:data1,parentDataProperty:"created",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.unarchived !== undefined){
const _errs21 = errors;
if(!(validate119(data1.unarchived, {instancePath:instancePath+"/schools/" + i0+"/unarchived",parentData:data1,parentDataProperty:"unarchived",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.hidden !== undefined){
const _errs22 = errors;
if(!(validate119(data1.hidden, {instancePath:instancePath+"/schools/" + i0+"/hidden",parentData:data1,parentDataProperty:"hidden",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.untold !== undefined){
const _errs23 = errors;
if(!(validate119(data1.untold, {instancePath:instancePath+"/schools/" + i0+"/untold",parentData:data1,parentDataProperty:"untold",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.archived !== undefined){
const _errs24 = errors;
if(!(validate119(data1.archived, {instancePath:instancePath+"/schools/" + i0+"/archived",parentData:data1,parentDataProperty:"archived",rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate117.errors = [{instancePath:instancePath+"/schools/" + i0,schemaPath:"#/properties/schools/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate117.errors = [{instancePath:instancePath+"/schools",schemaPath:"#/properties/schools/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fails !== undefined){
let data14 = data.fails;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data14)){
var valid5 = true;
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
const _errs27 = errors;
if(errors === _errs27){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing3;
if(((data15.school === undefined) && (missing3 = "school")) || ((data15.orgId === undefined) && (missing3 = "orgId"))){
validate117.errors = [{instancePath:instancePath+"/fails/" + i2,schemaPath:"#/properties/fails/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs29 = errors;
for(const key3 in data15){
if(!((key3 === "school") || (key3 === "orgId"))){
validate117.errors = [{instancePath:instancePath+"/fails/" + i2,schemaPath:"#/properties/fails/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs29 === errors){
if(data15.school !== undefined){
const _errs30 = errors;
if(typeof data15.school !== "string"){
validate117.errors = [{instancePath:instancePath+"/fails/" + i2+"/school",schemaPath:"#/properties/fails/items/properties/school/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs30 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.orgId !== undefined){
const _errs32 = errors;
if(typeof data15.orgId !== "string"){
validate117.errors = [{instancePath:instancePath+"/fails/" + i2+"/orgId",schemaPath:"#/properties/fails/items/properties/orgId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs32 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate117.errors = [{instancePath:instancePath+"/fails/" + i2,schemaPath:"#/properties/fails/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs27 === errors;
if(!valid5){
break;
}
}
}
else {
validate117.errors = [{instancePath:instancePath+"/fails",schemaPath:"#/properties/fails/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.threshold !== undefined){
let data18 = data.threshold;
const _errs34 = errors;
if(errors === _errs34){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing4;
if(((((data18.percent === undefined) && (missing4 = "percent")) || ((data18.wouldArchive === undefined) && (missing4 = "wouldArchive"))) || ((data18.connected === undefined) && (missing4 = "connected"))) || ((data18.exceeded === undefined) && (missing4 = "exceeded"))){
validate117.errors = [{instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs36 = errors;
for(const key4 in data18){
if(!(((((key4 === "percent") || (key4 === "wouldArchive")) || (key4 === "untold")) || (key4 === "connected")) || (key4 === "exceeded"))){
validate117.errors = [{instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data18.percent !== undefined){
let data19 = data18.percent;
const _errs37 = errors;
const _errs38 = errors;
let valid8 = false;
let passing0 = null;
const _errs39 = errors;
if(!((typeof data19 == "number") && (isFinite(data19)))){
const err0 = {instancePath:instancePath+"/threshold/percent",schemaPath:"#/properties/threshold/properties/percent/oneOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs39 === errors;
if(_valid0){
valid8 = true;
passing0 = 0;
}
const _errs41 = errors;
if("unknown" !== data19){
const err1 = {instancePath:instancePath+"/threshold/percent",schemaPath:"#/properties/threshold/properties/percent/oneOf/1/const",keyword:"const",params:{allowedValue: "unknown"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs41 === errors;
if(_valid0 && valid8){
valid8 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid8 = true;
passing0 = 1;
}
}
if(!valid8){
const err2 = {instancePath:instancePath+"/threshold/percent",schemaPath:"#/properties/threshold/properties/percent/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate117.errors = vErrors;
return false;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
var valid7 = _errs37 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data18.wouldArchive !== undefined){
const _errs42 = errors;
if(!(validate97(data18.wouldArchive, {instancePath:instancePath+"/threshold/wouldArchive",parentData:data18,parentDataProperty:"wouldArchive",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid7 = _errs42 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data18.untold !== undefined){
const _errs43 = errors;
if(!(validate97(data18.untold, {instancePath:instancePath+"/threshold/untold",parentData:data18,parentDataProperty:"untold",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid7 = _errs43 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data18.connected !== undefined){
const _errs44 = errors;
if(!(validate97(data18.connected, {instancePath:instancePath+"/threshold/connected",parentData:data18,parentDataProperty:"connected",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid7 = _errs44 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data18.exceeded !== undefined){
const _errs45 = errors;
if(typeof data18.exceeded !== "boolean"){
validate117.errors = [{instancePath:instancePath+"/threshold/exceeded",schemaPath:"#/properties/threshold/properties/exceeded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid7 = _errs45 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
}
else {
validate117.errors = [{instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.untoldClasses !== undefined){
const _errs47 = errors;
if(!(validate97(data.untoldClasses, {instancePath:instancePath+"/untoldClasses",parentData:data,parentDataProperty:"untoldClasses",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assumptions !== undefined){
const _errs48 = errors;
if(!(validate29(data.assumptions, {instancePath:instancePath+"/assumptions",parentData:data,parentDataProperty:"assumptions",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate117.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate117.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((data.district === undefined) && (missing0 = "district")) || ((data.scope === undefined) && (missing0 = "scope"))) || ((data.moment === undefined) && (missing0 = "moment"))) || ((data.tenants === undefined) && (missing0 = "tenants"))) || ((data.reads === undefined) && (missing0 = "reads"))) || ((data.terms === undefined) && (missing0 = "terms"))) || ((data.dailySync === undefined) && (missing0 = "dailySync"))) || ((data.changes === undefined) && (missing0 = "changes"))) || ((data.diagnostics === undefined) && (missing0 = "diagnostics"))) || ((data.refusals === undefined) && (missing0 = "refusals"))) || ((data.schools === undefined) && (missing0 = "schools"))) || ((data.settings === undefined) && (missing0 = "settings"))) || ((data.forecast === undefined) && (missing0 = "forecast"))) || ((data.unmanaged === undefined) && (missing0 = "unmanaged"))){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema9.properties, key0))){
validate27.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.district !== undefined){
let data0 = data.district;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.id === undefined) && (missing1 = "id")) || ((data0.name === undefined) && (missing1 = "name"))){
validate27.errors = [{instancePath:instancePath+"/district",schemaPath:"#/properties/district/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key1 in data0){
if(!((key1 === "id") || (key1 === "name"))){
validate27.errors = [{instancePath:instancePath+"/district",schemaPath:"#/properties/district/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data0.id !== undefined){
const _errs5 = errors;
if(typeof data0.id !== "string"){
validate27.errors = [{instancePath:instancePath+"/district/id",schemaPath:"#/properties/district/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.name !== undefined){
const _errs7 = errors;
if(typeof data0.name !== "string"){
validate27.errors = [{instancePath:instancePath+"/district/name",schemaPath:"#/properties/district/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/district",schemaPath:"#/properties/district/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined){
const _errs9 = errors;
if(!(validate28(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base !== undefined){
let data4 = data.base;
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if((((data4.revision === undefined) && (missing2 = "revision")) || ((data4.loosened === undefined) && (missing2 = "loosened"))) || ((data4.drift === undefined) && (missing2 = "drift"))){
validate27.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs12 = errors;
for(const key2 in data4){
if(!(((key2 === "revision") || (key2 === "loosened")) || (key2 === "drift"))){
validate27.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data4.revision !== undefined){
const _errs13 = errors;
if(typeof data4.revision !== "string"){
validate27.errors = [{instancePath:instancePath+"/base/revision",schemaPath:"#/properties/base/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.loosened !== undefined){
let data6 = data4.loosened;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data6)){
var valid3 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs17 = errors;
if(errors === _errs17){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing3;
if((((data7.what === undefined) && (missing3 = "what")) || ((data7.before === undefined) && (missing3 = "before"))) || ((data7.after === undefined) && (missing3 = "after"))){
validate27.errors = [{instancePath:instancePath+"/base/loosened/" + i0,schemaPath:"#/properties/base/properties/loosened/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key3 in data7){
if(!((((key3 === "what") || (key3 === "before")) || (key3 === "after")) || (key3 === "at"))){
validate27.errors = [{instancePath:instancePath+"/base/loosened/" + i0,schemaPath:"#/properties/base/properties/loosened/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data7.what !== undefined){
const _errs20 = errors;
if(typeof data7.what !== "string"){
validate27.errors = [{instancePath:instancePath+"/base/loosened/" + i0+"/what",schemaPath:"#/properties/base/properties/loosened/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.before !== undefined){
const _errs22 = errors;
if(typeof data7.before !== "string"){
validate27.errors = [{instancePath:instancePath+"/base/loosened/" + i0+"/before",schemaPath:"#/properties/base/properties/loosened/items/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.after !== undefined){
const _errs24 = errors;
if(typeof data7.after !== "string"){
validate27.errors = [{instancePath:instancePath+"/base/loosened/" + i0+"/after",schemaPath:"#/properties/base/properties/loosened/items/properties/after/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.at !== undefined){
const _errs26 = errors;
if(!(validate32(data7.at, {instancePath:instancePath+"/base/loosened/" + i0+"/at",parentData:data7,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/base/loosened/" + i0,schemaPath:"#/properties/base/properties/loosened/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs17 === errors;
if(!valid3){
break;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/base/loosened",schemaPath:"#/properties/base/properties/loosened/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.drift !== undefined){
const _errs27 = errors;
if(!(validate29(data4.drift, {instancePath:instancePath+"/base/drift",parentData:data4,parentDataProperty:"drift",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid2 = _errs27 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.snapshot !== undefined){
let data13 = data.snapshot;
const _errs28 = errors;
if(errors === _errs28){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing4;
if((data13.takenAt === undefined) && (missing4 = "takenAt")){
validate27.errors = [{instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs30 = errors;
for(const key4 in data13){
if(!(key4 === "takenAt")){
validate27.errors = [{instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs30 === errors){
if(data13.takenAt !== undefined){
if(typeof data13.takenAt !== "string"){
validate27.errors = [{instancePath:instancePath+"/snapshot/takenAt",schemaPath:"#/properties/snapshot/properties/takenAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reversal !== undefined){
let data15 = data.reversal;
const _errs33 = errors;
if(errors === _errs33){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing5;
if(((data15.of === undefined) && (missing5 = "of")) || ((data15.applied === undefined) && (missing5 = "applied"))){
validate27.errors = [{instancePath:instancePath+"/reversal",schemaPath:"#/properties/reversal/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs35 = errors;
for(const key5 in data15){
if(!((((key5 === "of") || (key5 === "since")) || (key5 === "uncertain")) || (key5 === "applied"))){
validate27.errors = [{instancePath:instancePath+"/reversal",schemaPath:"#/properties/reversal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs35 === errors){
if(data15.of !== undefined){
const _errs36 = errors;
if(!(validate22(data15.of, {instancePath:instancePath+"/reversal/of",parentData:data15,parentDataProperty:"of",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid6 = _errs36 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.since !== undefined){
const _errs37 = errors;
if(typeof data15.since !== "string"){
validate27.errors = [{instancePath:instancePath+"/reversal/since",schemaPath:"#/properties/reversal/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs37 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.uncertain !== undefined){
let data18 = data15.uncertain;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data18)){
var valid7 = true;
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
const _errs41 = errors;
if(!(validate36(data18[i1], {instancePath:instancePath+"/reversal/uncertain/" + i1,parentData:data18,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid7 = _errs41 === errors;
if(!valid7){
break;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/reversal/uncertain",schemaPath:"#/properties/reversal/properties/uncertain/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.applied !== undefined){
let data20 = data15.applied;
const _errs42 = errors;
if(errors === _errs42){
if(Array.isArray(data20)){
var valid8 = true;
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
const _errs44 = errors;
if(!(validate36(data20[i2], {instancePath:instancePath+"/reversal/applied/" + i2,parentData:data20,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid8 = _errs44 === errors;
if(!valid8){
break;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/reversal/applied",schemaPath:"#/properties/reversal/properties/applied/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid6 = _errs42 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/reversal",schemaPath:"#/properties/reversal/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.moment !== undefined){
let data22 = data.moment;
const _errs45 = errors;
if(errors === _errs45){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing6;
if(((data22.date === undefined) && (missing6 = "date")) || ((data22.time === undefined) && (missing6 = "time"))){
validate27.errors = [{instancePath:instancePath+"/moment",schemaPath:"#/properties/moment/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs47 = errors;
for(const key6 in data22){
if(!((key6 === "date") || (key6 === "time"))){
validate27.errors = [{instancePath:instancePath+"/moment",schemaPath:"#/properties/moment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs47 === errors){
if(data22.date !== undefined){
const _errs48 = errors;
if(typeof data22.date !== "string"){
validate27.errors = [{instancePath:instancePath+"/moment/date",schemaPath:"#/properties/moment/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs48 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data22.time !== undefined){
const _errs50 = errors;
if(typeof data22.time !== "string"){
validate27.errors = [{instancePath:instancePath+"/moment/time",schemaPath:"#/properties/moment/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs50 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/moment",schemaPath:"#/properties/moment/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tenants !== undefined){
let data25 = data.tenants;
const _errs52 = errors;
if(errors === _errs52){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let missing7;
if(((data25.classlink === undefined) && (missing7 = "classlink")) || ((data25.classtag === undefined) && (missing7 = "classtag"))){
validate27.errors = [{instancePath:instancePath+"/tenants",schemaPath:"#/properties/tenants/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs54 = errors;
for(const key7 in data25){
if(!((key7 === "classlink") || (key7 === "classtag"))){
validate27.errors = [{instancePath:instancePath+"/tenants",schemaPath:"#/properties/tenants/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs54 === errors){
if(data25.classlink !== undefined){
let data26 = data25.classlink;
const _errs55 = errors;
if(errors === _errs55){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing8;
if((((data26.endpoint === undefined) && (missing8 = "endpoint")) || ((data26.orgId === undefined) && (missing8 = "orgId"))) || ((data26.orgName === undefined) && (missing8 = "orgName"))){
validate27.errors = [{instancePath:instancePath+"/tenants/classlink",schemaPath:"#/properties/tenants/properties/classlink/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs57 = errors;
for(const key8 in data26){
if(!(((key8 === "endpoint") || (key8 === "orgId")) || (key8 === "orgName"))){
validate27.errors = [{instancePath:instancePath+"/tenants/classlink",schemaPath:"#/properties/tenants/properties/classlink/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs57 === errors){
if(data26.endpoint !== undefined){
const _errs58 = errors;
if(typeof data26.endpoint !== "string"){
validate27.errors = [{instancePath:instancePath+"/tenants/classlink/endpoint",schemaPath:"#/properties/tenants/properties/classlink/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs58 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data26.orgId !== undefined){
const _errs60 = errors;
if(typeof data26.orgId !== "string"){
validate27.errors = [{instancePath:instancePath+"/tenants/classlink/orgId",schemaPath:"#/properties/tenants/properties/classlink/properties/orgId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs60 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data26.orgName !== undefined){
const _errs62 = errors;
if(typeof data26.orgName !== "string"){
validate27.errors = [{instancePath:instancePath+"/tenants/classlink/orgName",schemaPath:"#/properties/tenants/properties/classlink/properties/orgName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs62 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/tenants/classlink",schemaPath:"#/properties/tenants/properties/classlink/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs55 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data25.classtag !== undefined){
let data30 = data25.classtag;
const _errs64 = errors;
if(errors === _errs64){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing9;
if((((data30.endpoint === undefined) && (missing9 = "endpoint")) || ((data30.id === undefined) && (missing9 = "id"))) || ((data30.name === undefined) && (missing9 = "name"))){
validate27.errors = [{instancePath:instancePath+"/tenants/classtag",schemaPath:"#/properties/tenants/properties/classtag/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs66 = errors;
for(const key9 in data30){
if(!(((key9 === "endpoint") || (key9 === "id")) || (key9 === "name"))){
validate27.errors = [{instancePath:instancePath+"/tenants/classtag",schemaPath:"#/properties/tenants/properties/classtag/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs66 === errors){
if(data30.endpoint !== undefined){
const _errs67 = errors;
if(typeof data30.endpoint !== "string"){
validate27.errors = [{instancePath:instancePath+"/tenants/classtag/endpoint",schemaPath:"#/properties/tenants/properties/classtag/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs67 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data30.id !== undefined){
const _errs69 = errors;
if(typeof data30.id !== "string"){
validate27.errors = [{instancePath:instancePath+"/tenants/classtag/id",schemaPath:"#/properties/tenants/properties/classtag/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs69 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data30.name !== undefined){
const _errs71 = errors;
if(typeof data30.name !== "string"){
validate27.errors = [{instancePath:instancePath+"/tenants/classtag/name",schemaPath:"#/properties/tenants/properties/classtag/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs71 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/tenants/classtag",schemaPath:"#/properties/tenants/properties/classtag/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs64 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/tenants",schemaPath:"#/properties/tenants/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reads !== undefined){
let data34 = data.reads;
const _errs73 = errors;
if(errors === _errs73){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
let missing10;
if(((data34.classlink === undefined) && (missing10 = "classlink")) || ((data34.classtag === undefined) && (missing10 = "classtag"))){
validate27.errors = [{instancePath:instancePath+"/reads",schemaPath:"#/properties/reads/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs75 = errors;
for(const key10 in data34){
if(!((key10 === "classlink") || (key10 === "classtag"))){
validate27.errors = [{instancePath:instancePath+"/reads",schemaPath:"#/properties/reads/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs75 === errors){
if(data34.classlink !== undefined){
const _errs76 = errors;
if(!(validate96(data34.classlink, {instancePath:instancePath+"/reads/classlink",parentData:data34,parentDataProperty:"classlink",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid13 = _errs76 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data34.classtag !== undefined){
const _errs77 = errors;
if(!(validate96(data34.classtag, {instancePath:instancePath+"/reads/classtag",parentData:data34,parentDataProperty:"classtag",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid13 = _errs77 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/reads",schemaPath:"#/properties/reads/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs73 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.terms !== undefined){
let data37 = data.terms;
const _errs78 = errors;
if(errors === _errs78){
if(Array.isArray(data37)){
var valid14 = true;
const len3 = data37.length;
for(let i3=0; i3<len3; i3++){
let data38 = data37[i3];
const _errs80 = errors;
if(errors === _errs80){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
let missing11;
if(((((data38.sourcedId === undefined) && (missing11 = "sourcedId")) || ((data38.title === undefined) && (missing11 = "title"))) || ((data38.startDate === undefined) && (missing11 = "startDate"))) || ((data38.endDate === undefined) && (missing11 = "endDate"))){
validate27.errors = [{instancePath:instancePath+"/terms/" + i3,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs82 = errors;
for(const key11 in data38){
if(!((((key11 === "sourcedId") || (key11 === "title")) || (key11 === "startDate")) || (key11 === "endDate"))){
validate27.errors = [{instancePath:instancePath+"/terms/" + i3,schemaPath:"#/properties/terms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs82 === errors){
if(data38.sourcedId !== undefined){
const _errs83 = errors;
if(typeof data38.sourcedId !== "string"){
validate27.errors = [{instancePath:instancePath+"/terms/" + i3+"/sourcedId",schemaPath:"#/properties/terms/items/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs83 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data38.title !== undefined){
const _errs85 = errors;
if(typeof data38.title !== "string"){
validate27.errors = [{instancePath:instancePath+"/terms/" + i3+"/title",schemaPath:"#/properties/terms/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs85 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data38.startDate !== undefined){
const _errs87 = errors;
if(typeof data38.startDate !== "string"){
validate27.errors = [{instancePath:instancePath+"/terms/" + i3+"/startDate",schemaPath:"#/properties/terms/items/properties/startDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs87 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data38.endDate !== undefined){
const _errs89 = errors;
if(typeof data38.endDate !== "string"){
validate27.errors = [{instancePath:instancePath+"/terms/" + i3+"/endDate",schemaPath:"#/properties/terms/items/properties/endDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs89 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/terms/" + i3,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid14 = _errs80 === errors;
if(!valid14){
break;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs78 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dailySync !== undefined){
let data43 = data.dailySync;
const _errs91 = errors;
if(errors === _errs91){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
let missing12;
if((data43.enabled === undefined) && (missing12 = "enabled")){
validate27.errors = [{instancePath:instancePath+"/dailySync",schemaPath:"#/properties/dailySync/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs93 = errors;
for(const key12 in data43){
if(!((key12 === "enabled") || (key12 === "startsAt"))){
validate27.errors = [{instancePath:instancePath+"/dailySync",schemaPath:"#/properties/dailySync/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs93 === errors){
if(data43.enabled !== undefined){
let data44 = data43.enabled;
const _errs94 = errors;
if(!(((data44 === true) || (data44 === false)) || (data44 === "unknown"))){
validate27.errors = [{instancePath:instancePath+"/dailySync/enabled",schemaPath:"#/properties/dailySync/properties/enabled/enum",keyword:"enum",params:{allowedValues: schema9.properties.dailySync.properties.enabled.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid16 = _errs94 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data43.startsAt !== undefined){
const _errs95 = errors;
if(typeof data43.startsAt !== "string"){
validate27.errors = [{instancePath:instancePath+"/dailySync/startsAt",schemaPath:"#/properties/dailySync/properties/startsAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs95 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/dailySync",schemaPath:"#/properties/dailySync/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs91 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data46 = data.changes;
const _errs97 = errors;
if(errors === _errs97){
if(Array.isArray(data46)){
var valid17 = true;
const len4 = data46.length;
for(let i4=0; i4<len4; i4++){
const _errs99 = errors;
if(!(validate36(data46[i4], {instancePath:instancePath+"/changes/" + i4,parentData:data46,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid17 = _errs99 === errors;
if(!valid17){
break;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs97 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.diagnostics !== undefined){
let data48 = data.diagnostics;
const _errs100 = errors;
if(errors === _errs100){
if(Array.isArray(data48)){
var valid18 = true;
const len5 = data48.length;
for(let i5=0; i5<len5; i5++){
const _errs102 = errors;
if(!(validate103(data48[i5], {instancePath:instancePath+"/diagnostics/" + i5,parentData:data48,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var valid18 = _errs102 === errors;
if(!valid18){
break;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/diagnostics",schemaPath:"#/properties/diagnostics/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs100 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refusals !== undefined){
let data50 = data.refusals;
const _errs103 = errors;
if(errors === _errs103){
if(Array.isArray(data50)){
var valid19 = true;
const len6 = data50.length;
for(let i6=0; i6<len6; i6++){
const _errs105 = errors;
if(!(validate106(data50[i6], {instancePath:instancePath+"/refusals/" + i6,parentData:data50,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var valid19 = _errs105 === errors;
if(!valid19){
break;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/refusals",schemaPath:"#/properties/refusals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs103 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schools !== undefined){
let data52 = data.schools;
const _errs106 = errors;
if(errors === _errs106){
if(Array.isArray(data52)){
var valid20 = true;
const len7 = data52.length;
for(let i7=0; i7<len7; i7++){
const _errs108 = errors;
if(!(validate108(data52[i7], {instancePath:instancePath+"/schools/" + i7,parentData:data52,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
var valid20 = _errs108 === errors;
if(!valid20){
break;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/schools",schemaPath:"#/properties/schools/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs106 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settings !== undefined){
let data54 = data.settings;
const _errs109 = errors;
if(errors === _errs109){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
let missing13;
if(((data54.declared === undefined) && (missing13 = "declared")) || ((data54.unchanged === undefined) && (missing13 = "unchanged"))){
validate27.errors = [{instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
const _errs111 = errors;
for(const key13 in data54){
if(!((key13 === "declared") || (key13 === "unchanged"))){
validate27.errors = [{instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs111 === errors){
if(data54.declared !== undefined){
let data55 = data54.declared;
const _errs112 = errors;
if(errors === _errs112){
if(Array.isArray(data55)){
var valid22 = true;
const len8 = data55.length;
for(let i8=0; i8<len8; i8++){
let data56 = data55[i8];
const _errs114 = errors;
if(!((((data56 === "deletionThreshold") || (data56 === "manageGuardians")) || (data56 === "unarchiveReappearing")) || (data56 === "updateActiveContacts"))){
validate27.errors = [{instancePath:instancePath+"/settings/declared/" + i8,schemaPath:"#/properties/settings/properties/declared/items/enum",keyword:"enum",params:{allowedValues: schema9.properties.settings.properties.declared.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs114 === errors;
if(!valid22){
break;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/settings/declared",schemaPath:"#/properties/settings/properties/declared/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid21 = _errs112 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data54.unchanged !== undefined){
let data57 = data54.unchanged;
const _errs115 = errors;
if(errors === _errs115){
if(Array.isArray(data57)){
var valid23 = true;
const len9 = data57.length;
for(let i9=0; i9<len9; i9++){
let data58 = data57[i9];
const _errs117 = errors;
if(!((((data58 === "deletionThreshold") || (data58 === "manageGuardians")) || (data58 === "unarchiveReappearing")) || (data58 === "updateActiveContacts"))){
validate27.errors = [{instancePath:instancePath+"/settings/unchanged/" + i9,schemaPath:"#/properties/settings/properties/unchanged/items/enum",keyword:"enum",params:{allowedValues: schema9.properties.settings.properties.unchanged.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid23 = _errs117 === errors;
if(!valid23){
break;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/settings/unchanged",schemaPath:"#/properties/settings/properties/unchanged/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid21 = _errs115 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs109 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.forecast !== undefined){
const _errs118 = errors;
if(!(validate117(data.forecast, {instancePath:instancePath+"/forecast",parentData:data,parentDataProperty:"forecast",rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var valid0 = _errs118 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unmanaged !== undefined){
let data60 = data.unmanaged;
const _errs119 = errors;
if(errors === _errs119){
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
let missing14;
if(((data60.schools === undefined) && (missing14 = "schools")) || ((data60.classrooms === undefined) && (missing14 = "classrooms"))){
validate27.errors = [{instancePath:instancePath+"/unmanaged",schemaPath:"#/properties/unmanaged/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
const _errs121 = errors;
for(const key14 in data60){
if(!((key14 === "schools") || (key14 === "classrooms"))){
validate27.errors = [{instancePath:instancePath+"/unmanaged",schemaPath:"#/properties/unmanaged/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs121 === errors){
if(data60.schools !== undefined){
const _errs122 = errors;
if(!(validate97(data60.schools, {instancePath:instancePath+"/unmanaged/schools",parentData:data60,parentDataProperty:"schools",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid24 = _errs122 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data60.classrooms !== undefined){
const _errs123 = errors;
if(!(validate97(data60.classrooms, {instancePath:instancePath+"/unmanaged/classrooms",parentData:data60,parentDataProperty:"classrooms",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid24 = _errs123 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/unmanaged",schemaPath:"#/properties/unmanaged/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs119 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.formatVersion === undefined) && (missing0 = "formatVersion")) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.fingerprint === undefined) && (missing0 = "fingerprint"))) || ((data.schoolFingerprints === undefined) && (missing0 = "schoolFingerprints"))) || ((data.plan === undefined) && (missing0 = "plan"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "formatVersion") || (key0 === "createdAt")) || (key0 === "fingerprint")) || (key0 === "schoolFingerprints")) || (key0 === "intents")) || (key0 === "plan"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.formatVersion !== undefined){
let data0 = data.formatVersion;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate21.errors = [{instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/pattern",keyword:"pattern",params:{pattern: "^1\\.[0-9]+$"},message:"must match pattern \""+"^1\\.[0-9]+$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
let data1 = data.createdAt;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
validate21.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fingerprint !== undefined){
const _errs6 = errors;
if(!(validate22(data.fingerprint, {instancePath:instancePath+"/fingerprint",parentData:data,parentDataProperty:"fingerprint",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schoolFingerprints !== undefined){
let data3 = data.schoolFingerprints;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
const _errs10 = errors;
if(!(validate22(data3[key1], {instancePath:instancePath+"/schoolFingerprints/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/schoolFingerprints",schemaPath:"#/properties/schoolFingerprints/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.intents !== undefined){
const _errs11 = errors;
if(!(validate25(data.intents, {instancePath:instancePath+"/intents",parentData:data,parentDataProperty:"intents",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
const _errs12 = errors;
if(!(validate27(data.plan, {instancePath:instancePath+"/plan",parentData:data,parentDataProperty:"plan",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

export const validateChange = validate134;

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate134.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "set-setting"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((((((((data.kind === undefined) && (missing1 = "kind")) || ((data.step === undefined) && (missing1 = "step"))) || ((data.why === undefined) && (missing1 = "why"))) || ((data.undo === undefined) && (missing1 = "undo"))) || ((data.setting === undefined) && (missing1 = "setting"))) || ((data.direction === undefined) && (missing1 = "direction"))) || ((data.before === undefined) && (missing1 = "before"))) || ((data.after === undefined) && (missing1 = "after"))){
validate134.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!((((((((key0 === "kind") || (key0 === "step")) || (key0 === "why")) || (key0 === "undo")) || (key0 === "setting")) || (key0 === "direction")) || (key0 === "before")) || (key0 === "after"))){
validate134.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.kind !== undefined){
const _errs5 = errors;
if("set-setting" !== data.kind){
validate134.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "set-setting"},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.step !== undefined){
const _errs6 = errors;
if(!(validate37(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.why !== undefined){
const _errs7 = errors;
if(!(validate39(data.why, {instancePath:instancePath+"/why",parentData:data,parentDataProperty:"why",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.undo !== undefined){
const _errs8 = errors;
if(!(validate42(data.undo, {instancePath:instancePath+"/undo",parentData:data,parentDataProperty:"undo",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.setting !== undefined){
let data4 = data.setting;
const _errs9 = errors;
if(!((((data4 === "deletionThreshold") || (data4 === "manageGuardians")) || (data4 === "unarchiveReappearing")) || (data4 === "updateActiveContacts"))){
validate134.errors = [{instancePath:instancePath+"/setting",schemaPath:"#/oneOf/0/properties/setting/enum",keyword:"enum",params:{allowedValues: schema13.oneOf[0].properties.setting.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.direction !== undefined){
let data5 = data.direction;
const _errs10 = errors;
if(!((data5 === "tighten") || (data5 === "loosen"))){
validate134.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/oneOf/0/properties/direction/enum",keyword:"enum",params:{allowedValues: schema13.oneOf[0].properties.direction.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.before !== undefined){
let data6 = data.before;
const _errs11 = errors;
if((typeof data6 !== "boolean") && (!((typeof data6 == "number") && (isFinite(data6))))){
validate134.errors = [{instancePath:instancePath+"/before",schemaPath:"#/oneOf/0/properties/before/type",keyword:"type",params:{type: schema13.oneOf[0].properties.before.type},message:"must be boolean,number"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.after !== undefined){
let data7 = data.after;
const _errs13 = errors;
if((typeof data7 !== "boolean") && (!((typeof data7 == "number") && (isFinite(data7))))){
validate134.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/0/properties/after/type",keyword:"type",params:{type: schema13.oneOf[0].properties.after.type},message:"must be boolean,number"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate134.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "connect-school"){
const _errs15 = errors;
if(errors === _errs15){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((((((data.kind === undefined) && (missing2 = "kind")) || ((data.step === undefined) && (missing2 = "step"))) || ((data.why === undefined) && (missing2 = "why"))) || ((data.undo === undefined) && (missing2 = "undo"))) || ((data.school === undefined) && (missing2 = "school"))) || ((data.before === undefined) && (missing2 = "before"))) || ((data.after === undefined) && (missing2 = "after"))){
validate134.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs17 = errors;
for(const key1 in data){
if(!(((((((key1 === "kind") || (key1 === "step")) || (key1 === "why")) || (key1 === "undo")) || (key1 === "school")) || (key1 === "before")) || (key1 === "after"))){
validate134.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
if(data.kind !== undefined){
const _errs18 = errors;
if("connect-school" !== data.kind){
validate134.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "connect-school"},message:"must be equal to constant"}];
return false;
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.step !== undefined){
const _errs19 = errors;
if(!(validate37(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.why !== undefined){
const _errs20 = errors;
if(!(validate39(data.why, {instancePath:instancePath+"/why",parentData:data,parentDataProperty:"why",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.undo !== undefined){
const _errs21 = errors;
if(!(validate42(data.undo, {instancePath:instancePath+"/undo",parentData:data,parentDataProperty:"undo",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.school !== undefined){
const _errs22 = errors;
if(!(validate47(data.school, {instancePath:instancePath+"/school",parentData:data,parentDataProperty:"school",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.before !== undefined){
const _errs23 = errors;
if(!(validate29(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.after !== undefined){
const _errs24 = errors;
if(!(validate29(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate134.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "archive"){
const _errs25 = errors;
if(errors === _errs25){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((((((((((data.kind === undefined) && (missing3 = "kind")) || ((data.step === undefined) && (missing3 = "step"))) || ((data.why === undefined) && (missing3 = "why"))) || ((data.undo === undefined) && (missing3 = "undo"))) || ((data.classroom === undefined) && (missing3 = "classroom"))) || ((data.before === undefined) && (missing3 = "before"))) || ((data.after === undefined) && (missing3 = "after"))) || ((data.connections === undefined) && (missing3 = "connections"))) || ((data.evidence === undefined) && (missing3 = "evidence"))){
validate134.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs27 = errors;
for(const key2 in data){
if(!(func2.call(schema13.oneOf[2].properties, key2))){
validate134.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs27 === errors){
if(data.kind !== undefined){
const _errs28 = errors;
if("archive" !== data.kind){
validate134.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "archive"},message:"must be equal to constant"}];
return false;
}
var valid6 = _errs28 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.connections !== undefined){
const _errs29 = errors;
if(!(validate29(data.connections, {instancePath:instancePath+"/connections",parentData:data,parentDataProperty:"connections",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid6 = _errs29 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.step !== undefined){
const _errs30 = errors;
if(!(validate37(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid6 = _errs30 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.why !== undefined){
const _errs31 = errors;
if(!(validate39(data.why, {instancePath:instancePath+"/why",parentData:data,parentDataProperty:"why",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid6 = _errs31 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.undo !== undefined){
const _errs32 = errors;
if(!(validate42(data.undo, {instancePath:instancePath+"/undo",parentData:data,parentDataProperty:"undo",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid6 = _errs32 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.classroom !== undefined){
const _errs33 = errors;
if(!(validate55(data.classroom, {instancePath:instancePath+"/classroom",parentData:data,parentDataProperty:"classroom",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid6 = _errs33 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.before !== undefined){
const _errs34 = errors;
if("active" !== data.before){
validate134.errors = [{instancePath:instancePath+"/before",schemaPath:"#/oneOf/2/properties/before/const",keyword:"const",params:{allowedValue: "active"},message:"must be equal to constant"}];
return false;
}
var valid6 = _errs34 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.after !== undefined){
const _errs35 = errors;
if("archived" !== data.after){
validate134.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/2/properties/after/const",keyword:"const",params:{allowedValue: "archived"},message:"must be equal to constant"}];
return false;
}
var valid6 = _errs35 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.evidence !== undefined){
const _errs36 = errors;
if(!(validate58(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid6 = _errs36 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate134.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "unarchive"){
const _errs37 = errors;
if(errors === _errs37){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((((((((((data.kind === undefined) && (missing4 = "kind")) || ((data.step === undefined) && (missing4 = "step"))) || ((data.why === undefined) && (missing4 = "why"))) || ((data.undo === undefined) && (missing4 = "undo"))) || ((data.classroom === undefined) && (missing4 = "classroom"))) || ((data.before === undefined) && (missing4 = "before"))) || ((data.after === undefined) && (missing4 = "after"))) || ((data.connections === undefined) && (missing4 = "connections"))) || ((data.evidence === undefined) && (missing4 = "evidence"))){
validate134.errors = [{instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs39 = errors;
for(const key3 in data){
if(!(func2.call(schema13.oneOf[3].properties, key3))){
validate134.errors = [{instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs39 === errors){
if(data.kind !== undefined){
const _errs40 = errors;
if("unarchive" !== data.kind){
validate134.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "unarchive"},message:"must be equal to constant"}];
return false;
}
var valid8 = _errs40 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.connections !== undefined){
const _errs41 = errors;
if(!(validate29(data.connections, {instancePath:instancePath+"/connections",parentData:data,parentDataProperty:"connections",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid8 = _errs41 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.step !== undefined){
const _errs42 = errors;
if(!(validate37(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid8 = _errs42 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.why !== undefined){
const _errs43 = errors;
if(!(validate39(data.why, {instancePath:instancePath+"/why",parentData:data,parentDataProperty:"why",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid8 = _errs43 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.undo !== undefined){
const _errs44 = errors;
if(!(validate42(data.undo, {instancePath:instancePath+"/undo",parentData:data,parentDataProperty:"undo",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid8 = _errs44 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.classroom !== undefined){
const _errs45 = errors;
if(!(validate55(data.classroom, {instancePath:instancePath+"/classroom",parentData:data,parentDataProperty:"classroom",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid8 = _errs45 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.before !== undefined){
const _errs46 = errors;
if("archived" !== data.before){
validate134.errors = [{instancePath:instancePath+"/before",schemaPath:"#/oneOf/3/properties/before/const",keyword:"const",params:{allowedValue: "archived"},message:"must be equal to constant"}];
return false;
}
var valid8 = _errs46 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.after !== undefined){
const _errs47 = errors;
if("active" !== data.after){
validate134.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/3/properties/after/const",keyword:"const",params:{allowedValue: "active"},message:"must be equal to constant"}];
return false;
}
var valid8 = _errs47 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.evidence !== undefined){
const _errs48 = errors;
if(!(validate58(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid8 = _errs48 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate134.errors = [{instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "connect"){
const _errs49 = errors;
if(errors === _errs49){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((((((((data.kind === undefined) && (missing5 = "kind")) || ((data.step === undefined) && (missing5 = "step"))) || ((data.why === undefined) && (missing5 = "why"))) || ((data.undo === undefined) && (missing5 = "undo"))) || ((data.classroom === undefined) && (missing5 = "classroom"))) || ((data.before === undefined) && (missing5 = "before"))) || ((data.after === undefined) && (missing5 = "after"))) || ((data.evidence === undefined) && (missing5 = "evidence"))){
validate134.errors = [{instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs51 = errors;
for(const key4 in data){
if(!((((((((key4 === "kind") || (key4 === "step")) || (key4 === "why")) || (key4 === "undo")) || (key4 === "classroom")) || (key4 === "before")) || (key4 === "after")) || (key4 === "evidence"))){
validate134.errors = [{instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs51 === errors){
if(data.kind !== undefined){
const _errs52 = errors;
if("connect" !== data.kind){
validate134.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "connect"},message:"must be equal to constant"}];
return false;
}
var valid10 = _errs52 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.step !== undefined){
const _errs53 = errors;
if(!(validate37(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid10 = _errs53 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.why !== undefined){
const _errs54 = errors;
if(!(validate39(data.why, {instancePath:instancePath+"/why",parentData:data,parentDataProperty:"why",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid10 = _errs54 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.undo !== undefined){
const _errs55 = errors;
if(!(validate42(data.undo, {instancePath:instancePath+"/undo",parentData:data,parentDataProperty:"undo",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid10 = _errs55 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.classroom !== undefined){
const _errs56 = errors;
if(!(validate55(data.classroom, {instancePath:instancePath+"/classroom",parentData:data,parentDataProperty:"classroom",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid10 = _errs56 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.before !== undefined){
let data38 = data.before;
const _errs57 = errors;
if(errors === _errs57){
if(Array.isArray(data38)){
if(data38.length > 0){
validate134.errors = [{instancePath:instancePath+"/before",schemaPath:"#/oneOf/4/properties/before/maxItems",keyword:"maxItems",params:{limit: 0},message:"must NOT have more than 0 items"}];
return false;
}
else {
var valid11 = true;
const len0 = data38.length;
for(let i0=0; i0<len0; i0++){
const _errs59 = errors;
if(typeof data38[i0] !== "string"){
validate134.errors = [{instancePath:instancePath+"/before/" + i0,schemaPath:"#/oneOf/4/properties/before/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs59 === errors;
if(!valid11){
break;
}
}
}
}
else {
validate134.errors = [{instancePath:instancePath+"/before",schemaPath:"#/oneOf/4/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid10 = _errs57 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.after !== undefined){
let data40 = data.after;
const _errs61 = errors;
if(errors === _errs61){
if(Array.isArray(data40)){
if(data40.length > 1){
validate134.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/4/properties/after/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"}];
return false;
}
else {
if(data40.length < 1){
validate134.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/4/properties/after/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid12 = true;
const len1 = data40.length;
for(let i1=0; i1<len1; i1++){
const _errs63 = errors;
if(typeof data40[i1] !== "string"){
validate134.errors = [{instancePath:instancePath+"/after/" + i1,schemaPath:"#/oneOf/4/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs63 === errors;
if(!valid12){
break;
}
}
}
}
}
else {
validate134.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/4/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid10 = _errs61 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.evidence !== undefined){
const _errs65 = errors;
if(!(validate58(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid10 = _errs65 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate134.errors = [{instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "reconnect"){
const _errs66 = errors;
if(errors === _errs66){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((((((((data.kind === undefined) && (missing6 = "kind")) || ((data.step === undefined) && (missing6 = "step"))) || ((data.why === undefined) && (missing6 = "why"))) || ((data.undo === undefined) && (missing6 = "undo"))) || ((data.classroom === undefined) && (missing6 = "classroom"))) || ((data.before === undefined) && (missing6 = "before"))) || ((data.after === undefined) && (missing6 = "after"))) || ((data.evidence === undefined) && (missing6 = "evidence"))){
validate134.errors = [{instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs68 = errors;
for(const key5 in data){
if(!((((((((key5 === "kind") || (key5 === "step")) || (key5 === "why")) || (key5 === "undo")) || (key5 === "classroom")) || (key5 === "before")) || (key5 === "after")) || (key5 === "evidence"))){
validate134.errors = [{instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs68 === errors){
if(data.kind !== undefined){
const _errs69 = errors;
if("reconnect" !== data.kind){
validate134.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "reconnect"},message:"must be equal to constant"}];
return false;
}
var valid14 = _errs69 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.step !== undefined){
const _errs70 = errors;
if(!(validate37(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid14 = _errs70 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.why !== undefined){
const _errs71 = errors;
if(!(validate39(data.why, {instancePath:instancePath+"/why",parentData:data,parentDataProperty:"why",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid14 = _errs71 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.undo !== undefined){
const _errs72 = errors;
if(!(validate42(data.undo, {instancePath:instancePath+"/undo",parentData:data,parentDataProperty:"undo",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid14 = _errs72 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.classroom !== undefined){
const _errs73 = errors;
if(!(validate55(data.classroom, {instancePath:instancePath+"/classroom",parentData:data,parentDataProperty:"classroom",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid14 = _errs73 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.before !== undefined){
let data48 = data.before;
const _errs74 = errors;
if(errors === _errs74){
if(Array.isArray(data48)){
if(data48.length < 1){
validate134.errors = [{instancePath:instancePath+"/before",schemaPath:"#/oneOf/5/properties/before/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid15 = true;
const len2 = data48.length;
for(let i2=0; i2<len2; i2++){
const _errs76 = errors;
if(typeof data48[i2] !== "string"){
validate134.errors = [{instancePath:instancePath+"/before/" + i2,schemaPath:"#/oneOf/5/properties/before/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs76 === errors;
if(!valid15){
break;
}
}
}
}
else {
validate134.errors = [{instancePath:instancePath+"/before",schemaPath:"#/oneOf/5/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid14 = _errs74 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.after !== undefined){
let data50 = data.after;
const _errs78 = errors;
if(errors === _errs78){
if(Array.isArray(data50)){
if(data50.length > 1){
validate134.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/5/properties/after/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"}];
return false;
}
else {
if(data50.length < 1){
validate134.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/5/properties/after/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid16 = true;
const len3 = data50.length;
for(let i3=0; i3<len3; i3++){
const _errs80 = errors;
if(typeof data50[i3] !== "string"){
validate134.errors = [{instancePath:instancePath+"/after/" + i3,schemaPath:"#/oneOf/5/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs80 === errors;
if(!valid16){
break;
}
}
}
}
}
else {
validate134.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/5/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid14 = _errs78 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.evidence !== undefined){
const _errs82 = errors;
if(!(validate58(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid14 = _errs82 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate134.errors = [{instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "disconnect"){
const _errs83 = errors;
if(errors === _errs83){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((((((((data.kind === undefined) && (missing7 = "kind")) || ((data.step === undefined) && (missing7 = "step"))) || ((data.why === undefined) && (missing7 = "why"))) || ((data.undo === undefined) && (missing7 = "undo"))) || ((data.classroom === undefined) && (missing7 = "classroom"))) || ((data.before === undefined) && (missing7 = "before"))) || ((data.after === undefined) && (missing7 = "after"))){
validate134.errors = [{instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs85 = errors;
for(const key6 in data){
if(!(((((((key6 === "kind") || (key6 === "step")) || (key6 === "why")) || (key6 === "undo")) || (key6 === "classroom")) || (key6 === "before")) || (key6 === "after"))){
validate134.errors = [{instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs85 === errors){
if(data.kind !== undefined){
const _errs86 = errors;
if("disconnect" !== data.kind){
validate134.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/6/properties/kind/const",keyword:"const",params:{allowedValue: "disconnect"},message:"must be equal to constant"}];
return false;
}
var valid18 = _errs86 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.step !== undefined){
const _errs87 = errors;
if(!(validate37(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid18 = _errs87 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.why !== undefined){
const _errs88 = errors;
if(!(validate39(data.why, {instancePath:instancePath+"/why",parentData:data,parentDataProperty:"why",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid18 = _errs88 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.undo !== undefined){
const _errs89 = errors;
if(!(validate42(data.undo, {instancePath:instancePath+"/undo",parentData:data,parentDataProperty:"undo",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid18 = _errs89 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.classroom !== undefined){
const _errs90 = errors;
if(!(validate55(data.classroom, {instancePath:instancePath+"/classroom",parentData:data,parentDataProperty:"classroom",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid18 = _errs90 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.before !== undefined){
let data58 = data.before;
const _errs91 = errors;
if(errors === _errs91){
if(Array.isArray(data58)){
if(data58.length < 1){
validate134.errors = [{instancePath:instancePath+"/before",schemaPath:"#/oneOf/6/properties/before/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid19 = true;
const len4 = data58.length;
for(let i4=0; i4<len4; i4++){
const _errs93 = errors;
if(typeof data58[i4] !== "string"){
validate134.errors = [{instancePath:instancePath+"/before/" + i4,schemaPath:"#/oneOf/6/properties/before/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs93 === errors;
if(!valid19){
break;
}
}
}
}
else {
validate134.errors = [{instancePath:instancePath+"/before",schemaPath:"#/oneOf/6/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid18 = _errs91 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.after !== undefined){
let data60 = data.after;
const _errs95 = errors;
if(errors === _errs95){
if(Array.isArray(data60)){
if(data60.length > 0){
validate134.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/6/properties/after/maxItems",keyword:"maxItems",params:{limit: 0},message:"must NOT have more than 0 items"}];
return false;
}
else {
var valid20 = true;
const len5 = data60.length;
for(let i5=0; i5<len5; i5++){
const _errs97 = errors;
if(typeof data60[i5] !== "string"){
validate134.errors = [{instancePath:instancePath+"/after/" + i5,schemaPath:"#/oneOf/6/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs97 === errors;
if(!valid20){
break;
}
}
}
}
else {
validate134.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/6/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid18 = _errs95 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate134.errors = [{instancePath,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else if(tag0 === "exchange"){
const _errs99 = errors;
if(errors === _errs99){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((((((data.kind === undefined) && (missing8 = "kind")) || ((data.step === undefined) && (missing8 = "step"))) || ((data.why === undefined) && (missing8 = "why"))) || ((data.undo === undefined) && (missing8 = "undo"))) || ((data.members === undefined) && (missing8 = "members"))){
validate134.errors = [{instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs101 = errors;
for(const key7 in data){
if(!(((((key7 === "kind") || (key7 === "step")) || (key7 === "why")) || (key7 === "undo")) || (key7 === "members"))){
validate134.errors = [{instancePath,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs101 === errors){
if(data.kind !== undefined){
const _errs102 = errors;
if("exchange" !== data.kind){
validate134.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/7/properties/kind/const",keyword:"const",params:{allowedValue: "exchange"},message:"must be equal to constant"}];
return false;
}
var valid22 = _errs102 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.step !== undefined){
const _errs103 = errors;
if(!(validate37(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid22 = _errs103 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.why !== undefined){
const _errs104 = errors;
if(!(validate39(data.why, {instancePath:instancePath+"/why",parentData:data,parentDataProperty:"why",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid22 = _errs104 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.undo !== undefined){
const _errs105 = errors;
if(!(validate42(data.undo, {instancePath:instancePath+"/undo",parentData:data,parentDataProperty:"undo",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid22 = _errs105 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.members !== undefined){
let data66 = data.members;
const _errs106 = errors;
if(errors === _errs106){
if(Array.isArray(data66)){
if(data66.length < 2){
validate134.errors = [{instancePath:instancePath+"/members",schemaPath:"#/oneOf/7/properties/members/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid23 = true;
const len6 = data66.length;
for(let i6=0; i6<len6; i6++){
const _errs108 = errors;
if(!(validate89(data66[i6], {instancePath:instancePath+"/members/" + i6,parentData:data66,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var valid23 = _errs108 === errors;
if(!valid23){
break;
}
}
}
}
else {
validate134.errors = [{instancePath:instancePath+"/members",schemaPath:"#/oneOf/7/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid22 = _errs106 === errors;
}
else {
var valid22 = true;
}
}
}
}
}
}
}
}
else {
validate134.errors = [{instancePath,schemaPath:"#/oneOf/7/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
else {
validate134.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"}];
return false;
}
}
else {
validate134.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"}];
return false;
}
}
}
else {
validate134.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate134.errors = vErrors;
return errors === 0;
}

export const validateReportFile = validate174;
const schema30 = {"description":"What became of a plan: what `rollcall apply --report` writes and `rollcall revert` reads.","type":"object","additionalProperties":false,"required":["formatVersion","district","fingerprint","approval","scope","startedAt","endedAt","outcomes","withheld","verified"],"properties":{"formatVersion":{"description":"Major and minor version of this format.","type":"string","pattern":"^1\\.[0-9]+$"},"district":{"type":"string"},"fingerprint":{"$ref":"#/definitions/fingerprint"},"approval":{"description":"On whose word changes were written.","oneOf":[{"type":"object","additionalProperties":false,"required":["kind","fingerprint"],"properties":{"kind":{"const":"plan"},"fingerprint":{"$ref":"#/definitions/fingerprint"},"pullRequest":{"type":"integer","minimum":1}}},{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"enum":["auto","fingerprint","schedule"]},"onePerson":{"description":"Whoever typed the fingerprint in made what it approves, or may have, and ROLLCALL_ONE_PERSON allows it.","const":true}}}]},"scope":{"$ref":"#/definitions/scope"},"startedAt":{"type":"string"},"endedAt":{"type":"string"},"outcomes":{"type":"array","items":{"$ref":"#/definitions/changeOutcome"}},"earlier":{"description":"What earlier runs of the same apply did, as they left it in the journal beside the report.","type":"array","items":{"$ref":"#/definitions/changeOutcome"}},"alreadyDone":{"description":"Changes of the approved plan that live state held already when this run began.","$ref":"#/definitions/count"},"withheld":{"description":"Planned changes that nobody allowed to be written.","type":"array","items":{"type":"object","additionalProperties":false,"required":["change","reason"],"properties":{"change":{"$ref":"#/definitions/change"},"reason":{"type":"string"}}}},"verified":{"description":"Whether reading and planning again left nothing to do.","oneOf":[{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"empty"}}},{"type":"object","additionalProperties":false,"required":["kind","changes"],"properties":{"kind":{"const":"remaining"},"changes":{"$ref":"#/definitions/count"}}},{"type":"object","additionalProperties":false,"required":["kind","reason"],"properties":{"kind":{"const":"unverified"},"reason":{"type":"string"}}}]}}};
const schema31 = {"type":"object","additionalProperties":false,"required":["change","outcome"],"properties":{"change":{"$ref":"#/definitions/change"},"outcome":{"oneOf":[{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"enum":["applied","by-hand"]}}},{"type":"object","additionalProperties":false,"required":["kind","reason"],"properties":{"kind":{"enum":["failed","skipped","conflict"]},"reason":{"type":"string"}}}]}}};

function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.change === undefined) && (missing0 = "change")) || ((data.outcome === undefined) && (missing0 = "outcome"))){
validate178.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "change") || (key0 === "outcome"))){
validate178.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.change !== undefined){
const _errs2 = errors;
if(!(validate36(data.change, {instancePath:instancePath+"/change",parentData:data,parentDataProperty:"change",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data1 = data.outcome;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
let passing0 = null;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.kind === undefined) && (missing1 = "kind")){
const err0 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs7 = errors;
for(const key1 in data1){
if(!(key1 === "kind")){
const err1 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs7 === errors){
if(data1.kind !== undefined){
let data2 = data1.kind;
if(!((data2 === "applied") || (data2 === "by-hand"))){
const err2 = {instancePath:instancePath+"/outcome/kind",schemaPath:"#/properties/outcome/oneOf/0/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.outcome.oneOf[0].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs9 = errors;
if(errors === _errs9){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if(((data1.kind === undefined) && (missing2 = "kind")) || ((data1.reason === undefined) && (missing2 = "reason"))){
const err4 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
const _errs11 = errors;
for(const key2 in data1){
if(!((key2 === "kind") || (key2 === "reason"))){
const err5 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
}
if(_errs11 === errors){
if(data1.kind !== undefined){
let data3 = data1.kind;
const _errs12 = errors;
if(!(((data3 === "failed") || (data3 === "skipped")) || (data3 === "conflict"))){
const err6 = {instancePath:instancePath+"/outcome/kind",schemaPath:"#/properties/outcome/oneOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.outcome.oneOf[1].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.reason !== undefined){
const _errs13 = errors;
if(typeof data1.reason !== "string"){
const err7 = {instancePath:instancePath+"/outcome/reason",schemaPath:"#/properties/outcome/oneOf/1/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err9 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate178.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate178.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate178.errors = vErrors;
return errors === 0;
}


function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.formatVersion === undefined) && (missing0 = "formatVersion")) || ((data.district === undefined) && (missing0 = "district"))) || ((data.fingerprint === undefined) && (missing0 = "fingerprint"))) || ((data.approval === undefined) && (missing0 = "approval"))) || ((data.scope === undefined) && (missing0 = "scope"))) || ((data.startedAt === undefined) && (missing0 = "startedAt"))) || ((data.endedAt === undefined) && (missing0 = "endedAt"))) || ((data.outcomes === undefined) && (missing0 = "outcomes"))) || ((data.withheld === undefined) && (missing0 = "withheld"))) || ((data.verified === undefined) && (missing0 = "verified"))){
validate174.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema30.properties, key0))){
validate174.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.formatVersion !== undefined){
let data0 = data.formatVersion;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate174.errors = [{instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/pattern",keyword:"pattern",params:{pattern: "^1\\.[0-9]+$"},message:"must match pattern \""+"^1\\.[0-9]+$"+"\""}];
return false;
}
}
else {
validate174.errors = [{instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.district !== undefined){
const _errs4 = errors;
if(typeof data.district !== "string"){
validate174.errors = [{instancePath:instancePath+"/district",schemaPath:"#/properties/district/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fingerprint !== undefined){
const _errs6 = errors;
if(!(validate22(data.fingerprint, {instancePath:instancePath+"/fingerprint",parentData:data,parentDataProperty:"fingerprint",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approval !== undefined){
let data3 = data.approval;
const _errs7 = errors;
const _errs8 = errors;
let valid1 = false;
let passing0 = null;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.kind === undefined) && (missing1 = "kind")) || ((data3.fingerprint === undefined) && (missing1 = "fingerprint"))){
const err0 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs11 = errors;
for(const key1 in data3){
if(!(((key1 === "kind") || (key1 === "fingerprint")) || (key1 === "pullRequest"))){
const err1 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs11 === errors){
if(data3.kind !== undefined){
const _errs12 = errors;
if("plan" !== data3.kind){
const err2 = {instancePath:instancePath+"/approval/kind",schemaPath:"#/properties/approval/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "plan"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.fingerprint !== undefined){
const _errs13 = errors;
if(!(validate22(data3.fingerprint, {instancePath:instancePath+"/approval/fingerprint",parentData:data3,parentDataProperty:"fingerprint",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.pullRequest !== undefined){
let data6 = data3.pullRequest;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err3 = {instancePath:instancePath+"/approval/pullRequest",schemaPath:"#/properties/approval/oneOf/0/properties/pullRequest/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err4 = {instancePath:instancePath+"/approval/pullRequest",schemaPath:"#/properties/approval/oneOf/0/properties/pullRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs16 = errors;
if(errors === _errs16){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if((data3.kind === undefined) && (missing2 = "kind")){
const err6 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
const _errs18 = errors;
for(const key2 in data3){
if(!((key2 === "kind") || (key2 === "onePerson"))){
const err7 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
}
if(_errs18 === errors){
if(data3.kind !== undefined){
let data7 = data3.kind;
const _errs19 = errors;
if(!(((data7 === "auto") || (data7 === "fingerprint")) || (data7 === "schedule"))){
const err8 = {instancePath:instancePath+"/approval/kind",schemaPath:"#/properties/approval/oneOf/1/properties/kind/enum",keyword:"enum",params:{allowedValues: schema30.properties.approval.oneOf[1].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.onePerson !== undefined){
const _errs20 = errors;
if(true !== data3.onePerson){
const err9 = {instancePath:instancePath+"/approval/onePerson",schemaPath:"#/properties/approval/oneOf/1/properties/onePerson/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid0 = _errs16 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err11 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate174.errors = vErrors;
return false;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined){
const _errs21 = errors;
if(!(validate28(data.scope, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startedAt !== undefined){
const _errs22 = errors;
if(typeof data.startedAt !== "string"){
validate174.errors = [{instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endedAt !== undefined){
const _errs24 = errors;
if(typeof data.endedAt !== "string"){
validate174.errors = [{instancePath:instancePath+"/endedAt",schemaPath:"#/properties/endedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcomes !== undefined){
let data12 = data.outcomes;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data12)){
var valid4 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
const _errs28 = errors;
if(!(validate178(data12[i0], {instancePath:instancePath+"/outcomes/" + i0,parentData:data12,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
var valid4 = _errs28 === errors;
if(!valid4){
break;
}
}
}
else {
validate174.errors = [{instancePath:instancePath+"/outcomes",schemaPath:"#/properties/outcomes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.earlier !== undefined){
let data14 = data.earlier;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data14)){
var valid5 = true;
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
const _errs31 = errors;
if(!(validate178(data14[i1], {instancePath:instancePath+"/earlier/" + i1,parentData:data14,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
var valid5 = _errs31 === errors;
if(!valid5){
break;
}
}
}
else {
validate174.errors = [{instancePath:instancePath+"/earlier",schemaPath:"#/properties/earlier/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.alreadyDone !== undefined){
const _errs32 = errors;
if(!(validate97(data.alreadyDone, {instancePath:instancePath+"/alreadyDone",parentData:data,parentDataProperty:"alreadyDone",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.withheld !== undefined){
let data17 = data.withheld;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data17)){
var valid6 = true;
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
const _errs35 = errors;
if(errors === _errs35){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing3;
if(((data18.change === undefined) && (missing3 = "change")) || ((data18.reason === undefined) && (missing3 = "reason"))){
validate174.errors = [{instancePath:instancePath+"/withheld/" + i2,schemaPath:"#/properties/withheld/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs37 = errors;
for(const key3 in data18){
if(!((key3 === "change") || (key3 === "reason"))){
validate174.errors = [{instancePath:instancePath+"/withheld/" + i2,schemaPath:"#/properties/withheld/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs37 === errors){
if(data18.change !== undefined){
const _errs38 = errors;
if(!(validate36(data18.change, {instancePath:instancePath+"/withheld/" + i2+"/change",parentData:data18,parentDataProperty:"change",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid7 = _errs38 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data18.reason !== undefined){
const _errs39 = errors;
if(typeof data18.reason !== "string"){
validate174.errors = [{instancePath:instancePath+"/withheld/" + i2+"/reason",schemaPath:"#/properties/withheld/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs39 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
validate174.errors = [{instancePath:instancePath+"/withheld/" + i2,schemaPath:"#/properties/withheld/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs35 === errors;
if(!valid6){
break;
}
}
}
else {
validate174.errors = [{instancePath:instancePath+"/withheld",schemaPath:"#/properties/withheld/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verified !== undefined){
let data21 = data.verified;
const _errs41 = errors;
const _errs42 = errors;
let valid8 = false;
let passing1 = null;
const _errs43 = errors;
if(errors === _errs43){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing4;
if((data21.kind === undefined) && (missing4 = "kind")){
const err12 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/oneOf/0/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
const _errs45 = errors;
for(const key4 in data21){
if(!(key4 === "kind")){
const err13 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break;
}
}
if(_errs45 === errors){
if(data21.kind !== undefined){
if("empty" !== data21.kind){
const err14 = {instancePath:instancePath+"/verified/kind",schemaPath:"#/properties/verified/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "empty"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid1 = _errs43 === errors;
if(_valid1){
valid8 = true;
passing1 = 0;
}
const _errs47 = errors;
if(errors === _errs47){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing5;
if(((data21.kind === undefined) && (missing5 = "kind")) || ((data21.changes === undefined) && (missing5 = "changes"))){
const err16 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/oneOf/1/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
const _errs49 = errors;
for(const key5 in data21){
if(!((key5 === "kind") || (key5 === "changes"))){
const err17 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break;
}
}
if(_errs49 === errors){
if(data21.kind !== undefined){
const _errs50 = errors;
if("remaining" !== data21.kind){
const err18 = {instancePath:instancePath+"/verified/kind",schemaPath:"#/properties/verified/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "remaining"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid10 = _errs50 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data21.changes !== undefined){
const _errs51 = errors;
if(!(validate97(data21.changes, {instancePath:instancePath+"/verified/changes",parentData:data21,parentDataProperty:"changes",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid10 = _errs51 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid1 = _errs47 === errors;
if(_valid1 && valid8){
valid8 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid8 = true;
passing1 = 1;
}
const _errs52 = errors;
if(errors === _errs52){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing6;
if(((data21.kind === undefined) && (missing6 = "kind")) || ((data21.reason === undefined) && (missing6 = "reason"))){
const err20 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/oneOf/2/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
const _errs54 = errors;
for(const key6 in data21){
if(!((key6 === "kind") || (key6 === "reason"))){
const err21 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
}
if(_errs54 === errors){
if(data21.kind !== undefined){
const _errs55 = errors;
if("unverified" !== data21.kind){
const err22 = {instancePath:instancePath+"/verified/kind",schemaPath:"#/properties/verified/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "unverified"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid11 = _errs55 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data21.reason !== undefined){
const _errs56 = errors;
if(typeof data21.reason !== "string"){
const err23 = {instancePath:instancePath+"/verified/reason",schemaPath:"#/properties/verified/oneOf/2/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var valid11 = _errs56 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var _valid1 = _errs52 === errors;
if(_valid1 && valid8){
valid8 = false;
passing1 = [passing1, 2];
}
else {
if(_valid1){
valid8 = true;
passing1 = 2;
}
}
}
if(!valid8){
const err25 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
validate174.errors = vErrors;
return false;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate174.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate174.errors = vErrors;
return errors === 0;
}

