// Generated from schemas/plan.schema.json by schemas/generate.ts. Do not edit.
export const validatePlanFile = validate10;
const schema11 = {"title":"PlanFile","description":"A saved plan: what `rollcall plan --out` writes and `rollcall apply --plan` reads. Readers refuse another major format version and ignore nothing: objects are closed.","type":"object","additionalProperties":false,"required":["formatVersion","createdAt","fingerprint","schoolFingerprints","plan"],"properties":{"formatVersion":{"description":"Major and minor version of this format.","type":"string","pattern":"^1\\.[0-9]+$"},"createdAt":{"description":"When the plan was made, ISO 8601 in UTC.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$"},"fingerprint":{"description":"Hash of what a reviewer approves: the changes and the evidence they rest on.","type":"string","pattern":"^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$"},"schoolFingerprints":{"description":"By ClassTag school, for the schools that have changes.","type":"object","additionalProperties":{"description":"Hash of what a reviewer approves: the changes and the evidence they rest on.","type":"string","pattern":"^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$"}},"plan":{"type":"object","additionalProperties":false,"required":["district","scope","moment","tenants","reads","terms","dailySync","changes","diagnostics","refusals","schools","settings","forecast","unmanaged"],"properties":{"district":{"type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"type":"string"},"name":{"type":"string"}}},"scope":{"description":"What was planned: the whole district, or some of its schools.","oneOf":[{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"district"}}},{"type":"object","additionalProperties":false,"required":["kind","schools"],"properties":{"kind":{"const":"schools"},"schools":{"type":"array","items":{"type":"string"}}}}]},"moment":{"description":"Local day and time of the district.","type":"object","additionalProperties":false,"required":["date","time"],"properties":{"date":{"type":"string"},"time":{"type":"string"}}},"tenants":{"description":"Who both systems say they are.","type":"object","additionalProperties":false,"required":["classlink","classtag"],"properties":{"classlink":{"type":"object","additionalProperties":false,"required":["endpoint","orgId","orgName"],"properties":{"endpoint":{"type":"string"},"orgId":{"type":"string"},"orgName":{"type":"string"}}},"classtag":{"type":"object","additionalProperties":false,"required":["endpoint","id","name"],"properties":{"endpoint":{"type":"string"},"id":{"type":"string"},"name":{"type":"string"}}}}},"reads":{"type":"object","additionalProperties":false,"required":["classlink","classtag"],"properties":{"classlink":{"type":"object","additionalProperties":false,"required":["endpoint","driver","readAt","requests","counts"],"properties":{"endpoint":{"description":"Digest of the base address; no host is kept.","type":"string"},"driver":{"type":"string"},"readAt":{"type":"string"},"requests":{"type":"integer","minimum":0},"counts":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}}},"classtag":{"type":"object","additionalProperties":false,"required":["endpoint","driver","readAt","requests","counts"],"properties":{"endpoint":{"description":"Digest of the base address; no host is kept.","type":"string"},"driver":{"type":"string"},"readAt":{"type":"string"},"requests":{"type":"integer","minimum":0},"counts":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}}}}},"terms":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["sourcedId","title","startDate","endDate"],"properties":{"sourcedId":{"type":"string"},"title":{"type":"string"},"startDate":{"type":"string"},"endDate":{"type":"string"}}}},"dailySync":{"type":"object","additionalProperties":false,"required":["enabled"],"properties":{"enabled":{"enum":[true,false,"unknown"]},"startsAt":{"type":"string"}}},"changes":{"description":"In the order in which they are written.","type":"array","items":{"oneOf":[{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","setting","direction","before","after"],"properties":{"kind":{"const":"set-setting"},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"setting":{"enum":["deletionThreshold","manageGuardians","unarchiveReappearing","updateActiveContacts"]},"direction":{"enum":["tighten","loosen"]},"before":{"type":["boolean","number"]},"after":{"type":["boolean","number"]}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","school","before","after"],"properties":{"kind":{"const":"connect-school"},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"school":{"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}},"before":{"type":"array","items":{"type":"string"}},"after":{"type":"array","items":{"type":"string"}}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","classroom","before","after","connections","evidence"],"properties":{"kind":{"enum":["archive","unarchive"]},"connections":{"type":"array","items":{"type":"string"},"description":"What the classroom holds at that moment."},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"classroom":{"type":"object","additionalProperties":false,"required":["key","name","school"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"school":{"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}}}},"before":{"enum":["active","archived"]},"after":{"enum":["active","archived"]},"evidence":{"type":"object","additionalProperties":false,"required":["sourcedId","title","status","orgId","terms","grades"],"properties":{"sourcedId":{"type":"string"},"title":{"type":"string"},"status":{"type":"string"},"orgId":{"type":"string"},"terms":{"type":"array","items":{"type":"string"}},"location":{"type":"string"},"grades":{"type":"array","items":{"type":"string"}},"classCode":{"type":"string"},"holder":{"description":"Key of the classroom that holds the SOURCED ID now.","type":"string"}}}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","classroom","before","after","evidence"],"properties":{"kind":{"enum":["connect","reconnect"]},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"classroom":{"type":"object","additionalProperties":false,"required":["key","name","school"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"school":{"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}}}},"before":{"type":"array","items":{"type":"string"}},"after":{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":1},"evidence":{"type":"object","additionalProperties":false,"required":["sourcedId","title","status","orgId","terms","grades"],"properties":{"sourcedId":{"type":"string"},"title":{"type":"string"},"status":{"type":"string"},"orgId":{"type":"string"},"terms":{"type":"array","items":{"type":"string"}},"location":{"type":"string"},"grades":{"type":"array","items":{"type":"string"}},"classCode":{"type":"string"},"holder":{"description":"Key of the classroom that holds the SOURCED ID now.","type":"string"}}}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","classroom","before","after"],"properties":{"kind":{"const":"disconnect"},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"classroom":{"type":"object","additionalProperties":false,"required":["key","name","school"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"school":{"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}}}},"before":{"type":"array","items":{"type":"string"},"minItems":1},"after":{"type":"array","items":{"type":"string"},"maxItems":0}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","members"],"properties":{"kind":{"const":"exchange"},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"members":{"type":"array","minItems":2,"items":{"type":"object","additionalProperties":false,"required":["at","classroom","before","after","evidence"],"properties":{"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}},"description":"The line that asks for it."},"classroom":{"type":"object","additionalProperties":false,"required":["key","name","school"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"school":{"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}}}},"before":{"type":"array","items":{"type":"string"},"minItems":1},"after":{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":1},"evidence":{"type":"object","additionalProperties":false,"required":["sourcedId","title","status","orgId","terms","grades"],"properties":{"sourcedId":{"type":"string"},"title":{"type":"string"},"status":{"type":"string"},"orgId":{"type":"string"},"terms":{"type":"array","items":{"type":"string"}},"location":{"type":"string"},"grades":{"type":"array","items":{"type":"string"}},"classCode":{"type":"string"},"holder":{"description":"Key of the classroom that holds the SOURCED ID now.","type":"string"}}}}}}}}]}},"diagnostics":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["severity","code","message"],"properties":{"severity":{"enum":["error","warning","notice"]},"code":{"type":"string"},"message":{"type":"string"},"hint":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"excerpt":{"type":"string"},"school":{"type":"string"}}}},"refusals":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["guard","message","wayOut","numbers","canBeAcknowledged"],"properties":{"guard":{"type":"string"},"school":{"type":"string"},"message":{"type":"string"},"wayOut":{"type":"string"},"numbers":{"type":"object","additionalProperties":false,"required":["count","of","limit"],"properties":{"count":{"type":"number"},"of":{"type":"number"},"limit":{"type":"number"}}},"acknowledgedBy":{"type":"string"},"canBeAcknowledged":{"type":"boolean"}}}},"schools":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","participates","activeClassrooms","listed","decided","undecided","unchanged","blocked","sharedClasses"],"properties":{"name":{"type":"string"},"key":{"type":"string"},"participates":{"type":"boolean"},"policy":{"enum":["archive","leave","sync"]},"activeClassrooms":{"type":"integer","minimum":0},"listed":{"type":"integer","minimum":0},"decided":{"type":"integer","minimum":0},"undecided":{"type":"array","items":{"type":"string"}},"unchanged":{"type":"integer","minimum":0},"blocked":{"type":"integer","minimum":0},"sharedClasses":{"type":"integer","minimum":0}}}},"settings":{"type":"object","additionalProperties":false,"required":["declared","unchanged"],"properties":{"declared":{"type":"array","items":{"type":"string"}},"unchanged":{"type":"array","items":{"type":"string"}}}},"forecast":{"description":"What the next nightly sync will do once the plan is applied.","type":"object","additionalProperties":false,"required":["schools","threshold","assumptions"],"properties":{"schools":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["school","kept","renamed","created","unarchived","hidden","archived"],"properties":{"school":{"type":"string"},"kept":{"type":"integer","minimum":0},"renamed":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"string"},"to":{"type":"string"}}}},"created":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["sourcedId","name"],"properties":{"sourcedId":{"type":"string"},"name":{"type":"string"},"duplicates":{"type":"string"}}}},"unarchived":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["sourcedId","name"],"properties":{"sourcedId":{"type":"string"},"name":{"type":"string"},"duplicates":{"type":"string"}}}},"hidden":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["sourcedId","name"],"properties":{"sourcedId":{"type":"string"},"name":{"type":"string"},"duplicates":{"type":"string"}}}},"archived":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["sourcedId","name"],"properties":{"sourcedId":{"type":"string"},"name":{"type":"string"},"duplicates":{"type":"string"}}}}}}},"threshold":{"type":"object","additionalProperties":false,"required":["percent","wouldArchive","connected","exceeded"],"properties":{"percent":{"oneOf":[{"type":"number"},{"const":"unknown"}]},"wouldArchive":{"type":"integer","minimum":0},"connected":{"type":"integer","minimum":0},"exceeded":{"type":"boolean"}}},"assumptions":{"type":"array","items":{"type":"string"}}}},"unmanaged":{"type":"object","additionalProperties":false,"required":["schools","classrooms"],"properties":{"schools":{"type":"integer","minimum":0},"classrooms":{"type":"integer","minimum":0}}}}}}};
const pattern0 = new RegExp("^1\\.[0-9]+$", "u");
const pattern1 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$", "u");
const pattern2 = new RegExp("^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$", "u");
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.formatVersion === undefined) && (missing0 = "formatVersion")) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.fingerprint === undefined) && (missing0 = "fingerprint"))) || ((data.schoolFingerprints === undefined) && (missing0 = "schoolFingerprints"))) || ((data.plan === undefined) && (missing0 = "plan"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "formatVersion") || (key0 === "createdAt")) || (key0 === "fingerprint")) || (key0 === "schoolFingerprints")) || (key0 === "plan"))){
validate10.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate10.errors = [{instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/pattern",keyword:"pattern",params:{pattern: "^1\\.[0-9]+$"},message:"must match pattern \""+"^1\\.[0-9]+$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate10.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
let data2 = data.fingerprint;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
validate10.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$"},message:"must match pattern \""+"^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schoolFingerprints !== undefined){
let data3 = data.schoolFingerprints;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
validate10.errors = [{instancePath:instancePath+"/schoolFingerprints/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/schoolFingerprints/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$"},message:"must match pattern \""+"^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/schoolFingerprints/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/schoolFingerprints/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/schoolFingerprints",schemaPath:"#/properties/schoolFingerprints/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
let data5 = data.plan;
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((((((((((((((data5.district === undefined) && (missing1 = "district")) || ((data5.scope === undefined) && (missing1 = "scope"))) || ((data5.moment === undefined) && (missing1 = "moment"))) || ((data5.tenants === undefined) && (missing1 = "tenants"))) || ((data5.reads === undefined) && (missing1 = "reads"))) || ((data5.terms === undefined) && (missing1 = "terms"))) || ((data5.dailySync === undefined) && (missing1 = "dailySync"))) || ((data5.changes === undefined) && (missing1 = "changes"))) || ((data5.diagnostics === undefined) && (missing1 = "diagnostics"))) || ((data5.refusals === undefined) && (missing1 = "refusals"))) || ((data5.schools === undefined) && (missing1 = "schools"))) || ((data5.settings === undefined) && (missing1 = "settings"))) || ((data5.forecast === undefined) && (missing1 = "forecast"))) || ((data5.unmanaged === undefined) && (missing1 = "unmanaged"))){
validate10.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs15 = errors;
for(const key2 in data5){
if(!(func2.call(schema11.properties.plan.properties, key2))){
validate10.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data5.district !== undefined){
let data6 = data5.district;
const _errs16 = errors;
if(errors === _errs16){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if(((data6.id === undefined) && (missing2 = "id")) || ((data6.name === undefined) && (missing2 = "name"))){
validate10.errors = [{instancePath:instancePath+"/plan/district",schemaPath:"#/properties/plan/properties/district/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs18 = errors;
for(const key3 in data6){
if(!((key3 === "id") || (key3 === "name"))){
validate10.errors = [{instancePath:instancePath+"/plan/district",schemaPath:"#/properties/plan/properties/district/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs18 === errors){
if(data6.id !== undefined){
const _errs19 = errors;
if(typeof data6.id !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/district/id",schemaPath:"#/properties/plan/properties/district/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.name !== undefined){
const _errs21 = errors;
if(typeof data6.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/district/name",schemaPath:"#/properties/plan/properties/district/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/district",schemaPath:"#/properties/plan/properties/district/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.scope !== undefined){
let data9 = data5.scope;
const _errs23 = errors;
const _errs24 = errors;
let valid4 = false;
let passing0 = null;
const _errs25 = errors;
if(errors === _errs25){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing3;
if((data9.kind === undefined) && (missing3 = "kind")){
const err0 = {instancePath:instancePath+"/plan/scope",schemaPath:"#/properties/plan/properties/scope/oneOf/0/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs27 = errors;
for(const key4 in data9){
if(!(key4 === "kind")){
const err1 = {instancePath:instancePath+"/plan/scope",schemaPath:"#/properties/plan/properties/scope/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
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
if(_errs27 === errors){
if(data9.kind !== undefined){
if("district" !== data9.kind){
const err2 = {instancePath:instancePath+"/plan/scope/kind",schemaPath:"#/properties/plan/properties/scope/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "district"},message:"must be equal to constant"};
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
const err3 = {instancePath:instancePath+"/plan/scope",schemaPath:"#/properties/plan/properties/scope/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs25 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs29 = errors;
if(errors === _errs29){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing4;
if(((data9.kind === undefined) && (missing4 = "kind")) || ((data9.schools === undefined) && (missing4 = "schools"))){
const err4 = {instancePath:instancePath+"/plan/scope",schemaPath:"#/properties/plan/properties/scope/oneOf/1/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
const _errs31 = errors;
for(const key5 in data9){
if(!((key5 === "kind") || (key5 === "schools"))){
const err5 = {instancePath:instancePath+"/plan/scope",schemaPath:"#/properties/plan/properties/scope/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
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
if(_errs31 === errors){
if(data9.kind !== undefined){
const _errs32 = errors;
if("schools" !== data9.kind){
const err6 = {instancePath:instancePath+"/plan/scope/kind",schemaPath:"#/properties/plan/properties/scope/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "schools"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid6 = _errs32 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.schools !== undefined){
let data12 = data9.schools;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data12)){
var valid7 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
const _errs35 = errors;
if(typeof data12[i0] !== "string"){
const err7 = {instancePath:instancePath+"/plan/scope/schools/" + i0,schemaPath:"#/properties/plan/properties/scope/oneOf/1/properties/schools/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid7 = _errs35 === errors;
if(!valid7){
break;
}
}
}
else {
const err8 = {instancePath:instancePath+"/plan/scope/schools",schemaPath:"#/properties/plan/properties/scope/oneOf/1/properties/schools/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid6 = _errs33 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/plan/scope",schemaPath:"#/properties/plan/properties/scope/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid0 = _errs29 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err10 = {instancePath:instancePath+"/plan/scope",schemaPath:"#/properties/plan/properties/scope/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.moment !== undefined){
let data14 = data5.moment;
const _errs37 = errors;
if(errors === _errs37){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing5;
if(((data14.date === undefined) && (missing5 = "date")) || ((data14.time === undefined) && (missing5 = "time"))){
validate10.errors = [{instancePath:instancePath+"/plan/moment",schemaPath:"#/properties/plan/properties/moment/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs39 = errors;
for(const key6 in data14){
if(!((key6 === "date") || (key6 === "time"))){
validate10.errors = [{instancePath:instancePath+"/plan/moment",schemaPath:"#/properties/plan/properties/moment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs39 === errors){
if(data14.date !== undefined){
const _errs40 = errors;
if(typeof data14.date !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/moment/date",schemaPath:"#/properties/plan/properties/moment/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs40 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data14.time !== undefined){
const _errs42 = errors;
if(typeof data14.time !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/moment/time",schemaPath:"#/properties/plan/properties/moment/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs42 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/moment",schemaPath:"#/properties/plan/properties/moment/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs37 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.tenants !== undefined){
let data17 = data5.tenants;
const _errs44 = errors;
if(errors === _errs44){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing6;
if(((data17.classlink === undefined) && (missing6 = "classlink")) || ((data17.classtag === undefined) && (missing6 = "classtag"))){
validate10.errors = [{instancePath:instancePath+"/plan/tenants",schemaPath:"#/properties/plan/properties/tenants/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs46 = errors;
for(const key7 in data17){
if(!((key7 === "classlink") || (key7 === "classtag"))){
validate10.errors = [{instancePath:instancePath+"/plan/tenants",schemaPath:"#/properties/plan/properties/tenants/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs46 === errors){
if(data17.classlink !== undefined){
let data18 = data17.classlink;
const _errs47 = errors;
if(errors === _errs47){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing7;
if((((data18.endpoint === undefined) && (missing7 = "endpoint")) || ((data18.orgId === undefined) && (missing7 = "orgId"))) || ((data18.orgName === undefined) && (missing7 = "orgName"))){
validate10.errors = [{instancePath:instancePath+"/plan/tenants/classlink",schemaPath:"#/properties/plan/properties/tenants/properties/classlink/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs49 = errors;
for(const key8 in data18){
if(!(((key8 === "endpoint") || (key8 === "orgId")) || (key8 === "orgName"))){
validate10.errors = [{instancePath:instancePath+"/plan/tenants/classlink",schemaPath:"#/properties/plan/properties/tenants/properties/classlink/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs49 === errors){
if(data18.endpoint !== undefined){
const _errs50 = errors;
if(typeof data18.endpoint !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/tenants/classlink/endpoint",schemaPath:"#/properties/plan/properties/tenants/properties/classlink/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs50 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data18.orgId !== undefined){
const _errs52 = errors;
if(typeof data18.orgId !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/tenants/classlink/orgId",schemaPath:"#/properties/plan/properties/tenants/properties/classlink/properties/orgId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs52 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data18.orgName !== undefined){
const _errs54 = errors;
if(typeof data18.orgName !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/tenants/classlink/orgName",schemaPath:"#/properties/plan/properties/tenants/properties/classlink/properties/orgName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs54 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/tenants/classlink",schemaPath:"#/properties/plan/properties/tenants/properties/classlink/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs47 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data17.classtag !== undefined){
let data22 = data17.classtag;
const _errs56 = errors;
if(errors === _errs56){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing8;
if((((data22.endpoint === undefined) && (missing8 = "endpoint")) || ((data22.id === undefined) && (missing8 = "id"))) || ((data22.name === undefined) && (missing8 = "name"))){
validate10.errors = [{instancePath:instancePath+"/plan/tenants/classtag",schemaPath:"#/properties/plan/properties/tenants/properties/classtag/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs58 = errors;
for(const key9 in data22){
if(!(((key9 === "endpoint") || (key9 === "id")) || (key9 === "name"))){
validate10.errors = [{instancePath:instancePath+"/plan/tenants/classtag",schemaPath:"#/properties/plan/properties/tenants/properties/classtag/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs58 === errors){
if(data22.endpoint !== undefined){
const _errs59 = errors;
if(typeof data22.endpoint !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/tenants/classtag/endpoint",schemaPath:"#/properties/plan/properties/tenants/properties/classtag/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs59 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data22.id !== undefined){
const _errs61 = errors;
if(typeof data22.id !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/tenants/classtag/id",schemaPath:"#/properties/plan/properties/tenants/properties/classtag/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs61 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data22.name !== undefined){
const _errs63 = errors;
if(typeof data22.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/tenants/classtag/name",schemaPath:"#/properties/plan/properties/tenants/properties/classtag/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs63 === errors;
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
validate10.errors = [{instancePath:instancePath+"/plan/tenants/classtag",schemaPath:"#/properties/plan/properties/tenants/properties/classtag/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs56 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/tenants",schemaPath:"#/properties/plan/properties/tenants/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs44 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.reads !== undefined){
let data26 = data5.reads;
const _errs65 = errors;
if(errors === _errs65){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing9;
if(((data26.classlink === undefined) && (missing9 = "classlink")) || ((data26.classtag === undefined) && (missing9 = "classtag"))){
validate10.errors = [{instancePath:instancePath+"/plan/reads",schemaPath:"#/properties/plan/properties/reads/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs67 = errors;
for(const key10 in data26){
if(!((key10 === "classlink") || (key10 === "classtag"))){
validate10.errors = [{instancePath:instancePath+"/plan/reads",schemaPath:"#/properties/plan/properties/reads/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs67 === errors){
if(data26.classlink !== undefined){
let data27 = data26.classlink;
const _errs68 = errors;
if(errors === _errs68){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
let missing10;
if((((((data27.endpoint === undefined) && (missing10 = "endpoint")) || ((data27.driver === undefined) && (missing10 = "driver"))) || ((data27.readAt === undefined) && (missing10 = "readAt"))) || ((data27.requests === undefined) && (missing10 = "requests"))) || ((data27.counts === undefined) && (missing10 = "counts"))){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classlink",schemaPath:"#/properties/plan/properties/reads/properties/classlink/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs70 = errors;
for(const key11 in data27){
if(!(((((key11 === "endpoint") || (key11 === "driver")) || (key11 === "readAt")) || (key11 === "requests")) || (key11 === "counts"))){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classlink",schemaPath:"#/properties/plan/properties/reads/properties/classlink/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs70 === errors){
if(data27.endpoint !== undefined){
const _errs71 = errors;
if(typeof data27.endpoint !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classlink/endpoint",schemaPath:"#/properties/plan/properties/reads/properties/classlink/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs71 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data27.driver !== undefined){
const _errs73 = errors;
if(typeof data27.driver !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classlink/driver",schemaPath:"#/properties/plan/properties/reads/properties/classlink/properties/driver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs73 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data27.readAt !== undefined){
const _errs75 = errors;
if(typeof data27.readAt !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classlink/readAt",schemaPath:"#/properties/plan/properties/reads/properties/classlink/properties/readAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs75 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data27.requests !== undefined){
let data31 = data27.requests;
const _errs77 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classlink/requests",schemaPath:"#/properties/plan/properties/reads/properties/classlink/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs77){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classlink/requests",schemaPath:"#/properties/plan/properties/reads/properties/classlink/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid13 = _errs77 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data27.counts !== undefined){
let data32 = data27.counts;
const _errs79 = errors;
if(errors === _errs79){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key12 in data32){
let data33 = data32[key12];
const _errs82 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classlink/counts/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plan/properties/reads/properties/classlink/properties/counts/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs82){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classlink/counts/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plan/properties/reads/properties/classlink/properties/counts/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid14 = _errs82 === errors;
if(!valid14){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/reads/classlink/counts",schemaPath:"#/properties/plan/properties/reads/properties/classlink/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid13 = _errs79 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/reads/classlink",schemaPath:"#/properties/plan/properties/reads/properties/classlink/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs68 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data26.classtag !== undefined){
let data34 = data26.classtag;
const _errs84 = errors;
if(errors === _errs84){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
let missing11;
if((((((data34.endpoint === undefined) && (missing11 = "endpoint")) || ((data34.driver === undefined) && (missing11 = "driver"))) || ((data34.readAt === undefined) && (missing11 = "readAt"))) || ((data34.requests === undefined) && (missing11 = "requests"))) || ((data34.counts === undefined) && (missing11 = "counts"))){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classtag",schemaPath:"#/properties/plan/properties/reads/properties/classtag/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs86 = errors;
for(const key13 in data34){
if(!(((((key13 === "endpoint") || (key13 === "driver")) || (key13 === "readAt")) || (key13 === "requests")) || (key13 === "counts"))){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classtag",schemaPath:"#/properties/plan/properties/reads/properties/classtag/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs86 === errors){
if(data34.endpoint !== undefined){
const _errs87 = errors;
if(typeof data34.endpoint !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classtag/endpoint",schemaPath:"#/properties/plan/properties/reads/properties/classtag/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs87 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data34.driver !== undefined){
const _errs89 = errors;
if(typeof data34.driver !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classtag/driver",schemaPath:"#/properties/plan/properties/reads/properties/classtag/properties/driver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs89 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data34.readAt !== undefined){
const _errs91 = errors;
if(typeof data34.readAt !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classtag/readAt",schemaPath:"#/properties/plan/properties/reads/properties/classtag/properties/readAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs91 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data34.requests !== undefined){
let data38 = data34.requests;
const _errs93 = errors;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classtag/requests",schemaPath:"#/properties/plan/properties/reads/properties/classtag/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs93){
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classtag/requests",schemaPath:"#/properties/plan/properties/reads/properties/classtag/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid15 = _errs93 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data34.counts !== undefined){
let data39 = data34.counts;
const _errs95 = errors;
if(errors === _errs95){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key14 in data39){
let data40 = data39[key14];
const _errs98 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classtag/counts/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plan/properties/reads/properties/classtag/properties/counts/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs98){
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
validate10.errors = [{instancePath:instancePath+"/plan/reads/classtag/counts/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plan/properties/reads/properties/classtag/properties/counts/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid16 = _errs98 === errors;
if(!valid16){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/reads/classtag/counts",schemaPath:"#/properties/plan/properties/reads/properties/classtag/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid15 = _errs95 === errors;
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
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/reads/classtag",schemaPath:"#/properties/plan/properties/reads/properties/classtag/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs84 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/reads",schemaPath:"#/properties/plan/properties/reads/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs65 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.terms !== undefined){
let data41 = data5.terms;
const _errs100 = errors;
if(errors === _errs100){
if(Array.isArray(data41)){
var valid17 = true;
const len1 = data41.length;
for(let i1=0; i1<len1; i1++){
let data42 = data41[i1];
const _errs102 = errors;
if(errors === _errs102){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
let missing12;
if(((((data42.sourcedId === undefined) && (missing12 = "sourcedId")) || ((data42.title === undefined) && (missing12 = "title"))) || ((data42.startDate === undefined) && (missing12 = "startDate"))) || ((data42.endDate === undefined) && (missing12 = "endDate"))){
validate10.errors = [{instancePath:instancePath+"/plan/terms/" + i1,schemaPath:"#/properties/plan/properties/terms/items/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs104 = errors;
for(const key15 in data42){
if(!((((key15 === "sourcedId") || (key15 === "title")) || (key15 === "startDate")) || (key15 === "endDate"))){
validate10.errors = [{instancePath:instancePath+"/plan/terms/" + i1,schemaPath:"#/properties/plan/properties/terms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs104 === errors){
if(data42.sourcedId !== undefined){
const _errs105 = errors;
if(typeof data42.sourcedId !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/terms/" + i1+"/sourcedId",schemaPath:"#/properties/plan/properties/terms/items/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs105 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data42.title !== undefined){
const _errs107 = errors;
if(typeof data42.title !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/terms/" + i1+"/title",schemaPath:"#/properties/plan/properties/terms/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs107 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data42.startDate !== undefined){
const _errs109 = errors;
if(typeof data42.startDate !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/terms/" + i1+"/startDate",schemaPath:"#/properties/plan/properties/terms/items/properties/startDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs109 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data42.endDate !== undefined){
const _errs111 = errors;
if(typeof data42.endDate !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/terms/" + i1+"/endDate",schemaPath:"#/properties/plan/properties/terms/items/properties/endDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs111 === errors;
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
else {
validate10.errors = [{instancePath:instancePath+"/plan/terms/" + i1,schemaPath:"#/properties/plan/properties/terms/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid17 = _errs102 === errors;
if(!valid17){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/terms",schemaPath:"#/properties/plan/properties/terms/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs100 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.dailySync !== undefined){
let data47 = data5.dailySync;
const _errs113 = errors;
if(errors === _errs113){
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing13;
if((data47.enabled === undefined) && (missing13 = "enabled")){
validate10.errors = [{instancePath:instancePath+"/plan/dailySync",schemaPath:"#/properties/plan/properties/dailySync/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
const _errs115 = errors;
for(const key16 in data47){
if(!((key16 === "enabled") || (key16 === "startsAt"))){
validate10.errors = [{instancePath:instancePath+"/plan/dailySync",schemaPath:"#/properties/plan/properties/dailySync/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs115 === errors){
if(data47.enabled !== undefined){
let data48 = data47.enabled;
const _errs116 = errors;
if(!(((data48 === true) || (data48 === false)) || (data48 === "unknown"))){
validate10.errors = [{instancePath:instancePath+"/plan/dailySync/enabled",schemaPath:"#/properties/plan/properties/dailySync/properties/enabled/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.dailySync.properties.enabled.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid19 = _errs116 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data47.startsAt !== undefined){
const _errs117 = errors;
if(typeof data47.startsAt !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/dailySync/startsAt",schemaPath:"#/properties/plan/properties/dailySync/properties/startsAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs117 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/dailySync",schemaPath:"#/properties/plan/properties/dailySync/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs113 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.changes !== undefined){
let data50 = data5.changes;
const _errs119 = errors;
if(errors === _errs119){
if(Array.isArray(data50)){
var valid20 = true;
const len2 = data50.length;
for(let i2=0; i2<len2; i2++){
let data51 = data50[i2];
const _errs121 = errors;
const _errs122 = errors;
let valid21 = false;
let passing1 = null;
const _errs123 = errors;
if(errors === _errs123){
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
let missing14;
if(((((((((data51.kind === undefined) && (missing14 = "kind")) || ((data51.step === undefined) && (missing14 = "step"))) || ((data51.why === undefined) && (missing14 = "why"))) || ((data51.undo === undefined) && (missing14 = "undo"))) || ((data51.setting === undefined) && (missing14 = "setting"))) || ((data51.direction === undefined) && (missing14 = "direction"))) || ((data51.before === undefined) && (missing14 = "before"))) || ((data51.after === undefined) && (missing14 = "after"))){
const err11 = {instancePath:instancePath+"/plan/changes/" + i2,schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
const _errs125 = errors;
for(const key17 in data51){
if(!((((((((key17 === "kind") || (key17 === "step")) || (key17 === "why")) || (key17 === "undo")) || (key17 === "setting")) || (key17 === "direction")) || (key17 === "before")) || (key17 === "after"))){
const err12 = {instancePath:instancePath+"/plan/changes/" + i2,schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break;
}
}
if(_errs125 === errors){
if(data51.kind !== undefined){
const _errs126 = errors;
if("set-setting" !== data51.kind){
const err13 = {instancePath:instancePath+"/plan/changes/" + i2+"/kind",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "set-setting"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid22 = _errs126 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data51.step !== undefined){
let data53 = data51.step;
const _errs127 = errors;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err14 = {instancePath:instancePath+"/plan/changes/" + i2+"/step",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(errors === _errs127){
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 1 || isNaN(data53)){
const err15 = {instancePath:instancePath+"/plan/changes/" + i2+"/step",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
var valid22 = _errs127 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data51.why !== undefined){
let data54 = data51.why;
const _errs129 = errors;
if(errors === _errs129){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
let missing15;
if((((data54.rule === undefined) && (missing15 = "rule")) || ((data54.at === undefined) && (missing15 = "at"))) || ((data54.fact === undefined) && (missing15 = "fact"))){
const err16 = {instancePath:instancePath+"/plan/changes/" + i2+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/why/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
const _errs131 = errors;
for(const key18 in data54){
if(!(((key18 === "rule") || (key18 === "at")) || (key18 === "fact"))){
const err17 = {instancePath:instancePath+"/plan/changes/" + i2+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
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
if(_errs131 === errors){
if(data54.rule !== undefined){
const _errs132 = errors;
if(typeof data54.rule !== "string"){
const err18 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/rule",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid23 = _errs132 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data54.at !== undefined){
let data56 = data54.at;
const _errs134 = errors;
if(errors === _errs134){
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
let missing16;
if((((data56.file === undefined) && (missing16 = "file")) || ((data56.line === undefined) && (missing16 = "line"))) || ((data56.column === undefined) && (missing16 = "column"))){
const err19 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
const _errs136 = errors;
for(const key19 in data56){
if(!(((key19 === "file") || (key19 === "line")) || (key19 === "column"))){
const err20 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break;
}
}
if(_errs136 === errors){
if(data56.file !== undefined){
const _errs137 = errors;
if(typeof data56.file !== "string"){
const err21 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at/file",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var valid24 = _errs137 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data56.line !== undefined){
let data58 = data56.line;
const _errs139 = errors;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
const err22 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at/line",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid24 = _errs139 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data56.column !== undefined){
let data59 = data56.column;
const _errs141 = errors;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err23 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at/column",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var valid24 = _errs141 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var valid23 = _errs134 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data54.fact !== undefined){
const _errs143 = errors;
if(typeof data54.fact !== "string"){
const err25 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/fact",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var valid23 = _errs143 === errors;
}
else {
var valid23 = true;
}
}
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/plan/changes/" + i2+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var valid22 = _errs129 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data51.undo !== undefined){
let data61 = data51.undo;
const _errs145 = errors;
if(errors === _errs145){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
let missing17;
if((((data61.level === undefined) && (missing17 = "level")) || ((data61.by === undefined) && (missing17 = "by"))) || ((data61.assumed === undefined) && (missing17 = "assumed"))){
const err27 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/undo/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
const _errs147 = errors;
for(const key20 in data61){
if(!(((key20 === "level") || (key20 === "by")) || (key20 === "assumed"))){
const err28 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
break;
}
}
if(_errs147 === errors){
if(data61.level !== undefined){
let data62 = data61.level;
const _errs148 = errors;
if(!(((data62 === "reversible") || (data62 === "by-hand")) || (data62 === "hardly"))){
const err29 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo/level",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[0].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid25 = _errs148 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data61.by !== undefined){
const _errs149 = errors;
if(typeof data61.by !== "string"){
const err30 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo/by",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var valid25 = _errs149 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data61.assumed !== undefined){
const _errs151 = errors;
if(typeof data61.assumed !== "boolean"){
const err31 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo/assumed",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var valid25 = _errs151 === errors;
}
else {
var valid25 = true;
}
}
}
}
}
}
else {
const err32 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var valid22 = _errs145 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data51.setting !== undefined){
let data65 = data51.setting;
const _errs153 = errors;
if(!((((data65 === "deletionThreshold") || (data65 === "manageGuardians")) || (data65 === "unarchiveReappearing")) || (data65 === "updateActiveContacts"))){
const err33 = {instancePath:instancePath+"/plan/changes/" + i2+"/setting",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/setting/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[0].properties.setting.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var valid22 = _errs153 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data51.direction !== undefined){
let data66 = data51.direction;
const _errs154 = errors;
if(!((data66 === "tighten") || (data66 === "loosen"))){
const err34 = {instancePath:instancePath+"/plan/changes/" + i2+"/direction",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/direction/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[0].properties.direction.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var valid22 = _errs154 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data51.before !== undefined){
let data67 = data51.before;
const _errs155 = errors;
if((typeof data67 !== "boolean") && (!((typeof data67 == "number") && (isFinite(data67))))){
const err35 = {instancePath:instancePath+"/plan/changes/" + i2+"/before",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/before/type",keyword:"type",params:{type: schema11.properties.plan.properties.changes.items.oneOf[0].properties.before.type},message:"must be boolean,number"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var valid22 = _errs155 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data51.after !== undefined){
let data68 = data51.after;
const _errs157 = errors;
if((typeof data68 !== "boolean") && (!((typeof data68 == "number") && (isFinite(data68))))){
const err36 = {instancePath:instancePath+"/plan/changes/" + i2+"/after",schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/properties/after/type",keyword:"type",params:{type: schema11.properties.plan.properties.changes.items.oneOf[0].properties.after.type},message:"must be boolean,number"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var valid22 = _errs157 === errors;
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
}
}
}
else {
const err37 = {instancePath:instancePath+"/plan/changes/" + i2,schemaPath:"#/properties/plan/properties/changes/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var _valid1 = _errs123 === errors;
if(_valid1){
valid21 = true;
passing1 = 0;
}
const _errs159 = errors;
if(errors === _errs159){
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
let missing18;
if((((((((data51.kind === undefined) && (missing18 = "kind")) || ((data51.step === undefined) && (missing18 = "step"))) || ((data51.why === undefined) && (missing18 = "why"))) || ((data51.undo === undefined) && (missing18 = "undo"))) || ((data51.school === undefined) && (missing18 = "school"))) || ((data51.before === undefined) && (missing18 = "before"))) || ((data51.after === undefined) && (missing18 = "after"))){
const err38 = {instancePath:instancePath+"/plan/changes/" + i2,schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
const _errs161 = errors;
for(const key21 in data51){
if(!(((((((key21 === "kind") || (key21 === "step")) || (key21 === "why")) || (key21 === "undo")) || (key21 === "school")) || (key21 === "before")) || (key21 === "after"))){
const err39 = {instancePath:instancePath+"/plan/changes/" + i2,schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
break;
}
}
if(_errs161 === errors){
if(data51.kind !== undefined){
const _errs162 = errors;
if("connect-school" !== data51.kind){
const err40 = {instancePath:instancePath+"/plan/changes/" + i2+"/kind",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "connect-school"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var valid26 = _errs162 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data51.step !== undefined){
let data70 = data51.step;
const _errs163 = errors;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
const err41 = {instancePath:instancePath+"/plan/changes/" + i2+"/step",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(errors === _errs163){
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 < 1 || isNaN(data70)){
const err42 = {instancePath:instancePath+"/plan/changes/" + i2+"/step",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
var valid26 = _errs163 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data51.why !== undefined){
let data71 = data51.why;
const _errs165 = errors;
if(errors === _errs165){
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
let missing19;
if((((data71.rule === undefined) && (missing19 = "rule")) || ((data71.at === undefined) && (missing19 = "at"))) || ((data71.fact === undefined) && (missing19 = "fact"))){
const err43 = {instancePath:instancePath+"/plan/changes/" + i2+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/why/required",keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
const _errs167 = errors;
for(const key22 in data71){
if(!(((key22 === "rule") || (key22 === "at")) || (key22 === "fact"))){
const err44 = {instancePath:instancePath+"/plan/changes/" + i2+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
break;
}
}
if(_errs167 === errors){
if(data71.rule !== undefined){
const _errs168 = errors;
if(typeof data71.rule !== "string"){
const err45 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/rule",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var valid27 = _errs168 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data71.at !== undefined){
let data73 = data71.at;
const _errs170 = errors;
if(errors === _errs170){
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
let missing20;
if((((data73.file === undefined) && (missing20 = "file")) || ((data73.line === undefined) && (missing20 = "line"))) || ((data73.column === undefined) && (missing20 = "column"))){
const err46 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
const _errs172 = errors;
for(const key23 in data73){
if(!(((key23 === "file") || (key23 === "line")) || (key23 === "column"))){
const err47 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
break;
}
}
if(_errs172 === errors){
if(data73.file !== undefined){
const _errs173 = errors;
if(typeof data73.file !== "string"){
const err48 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at/file",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var valid28 = _errs173 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data73.line !== undefined){
let data75 = data73.line;
const _errs175 = errors;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
const err49 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at/line",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var valid28 = _errs175 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data73.column !== undefined){
let data76 = data73.column;
const _errs177 = errors;
if(!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))){
const err50 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at/column",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var valid28 = _errs177 === errors;
}
else {
var valid28 = true;
}
}
}
}
}
}
else {
const err51 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
var valid27 = _errs170 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data71.fact !== undefined){
const _errs179 = errors;
if(typeof data71.fact !== "string"){
const err52 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/fact",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var valid27 = _errs179 === errors;
}
else {
var valid27 = true;
}
}
}
}
}
}
else {
const err53 = {instancePath:instancePath+"/plan/changes/" + i2+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
var valid26 = _errs165 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data51.undo !== undefined){
let data78 = data51.undo;
const _errs181 = errors;
if(errors === _errs181){
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
let missing21;
if((((data78.level === undefined) && (missing21 = "level")) || ((data78.by === undefined) && (missing21 = "by"))) || ((data78.assumed === undefined) && (missing21 = "assumed"))){
const err54 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/undo/required",keyword:"required",params:{missingProperty: missing21},message:"must have required property '"+missing21+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
else {
const _errs183 = errors;
for(const key24 in data78){
if(!(((key24 === "level") || (key24 === "by")) || (key24 === "assumed"))){
const err55 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
break;
}
}
if(_errs183 === errors){
if(data78.level !== undefined){
let data79 = data78.level;
const _errs184 = errors;
if(!(((data79 === "reversible") || (data79 === "by-hand")) || (data79 === "hardly"))){
const err56 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo/level",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[1].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var valid29 = _errs184 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data78.by !== undefined){
const _errs185 = errors;
if(typeof data78.by !== "string"){
const err57 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo/by",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var valid29 = _errs185 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data78.assumed !== undefined){
const _errs187 = errors;
if(typeof data78.assumed !== "boolean"){
const err58 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo/assumed",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var valid29 = _errs187 === errors;
}
else {
var valid29 = true;
}
}
}
}
}
}
else {
const err59 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
var valid26 = _errs181 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data51.school !== undefined){
let data82 = data51.school;
const _errs189 = errors;
if(errors === _errs189){
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
let missing22;
if(((data82.key === undefined) && (missing22 = "key")) || ((data82.name === undefined) && (missing22 = "name"))){
const err60 = {instancePath:instancePath+"/plan/changes/" + i2+"/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/school/required",keyword:"required",params:{missingProperty: missing22},message:"must have required property '"+missing22+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
const _errs191 = errors;
for(const key25 in data82){
if(!((key25 === "key") || (key25 === "name"))){
const err61 = {instancePath:instancePath+"/plan/changes/" + i2+"/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/school/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
break;
}
}
if(_errs191 === errors){
if(data82.key !== undefined){
const _errs192 = errors;
if(typeof data82.key !== "string"){
const err62 = {instancePath:instancePath+"/plan/changes/" + i2+"/school/key",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/school/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var valid30 = _errs192 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data82.name !== undefined){
const _errs194 = errors;
if(typeof data82.name !== "string"){
const err63 = {instancePath:instancePath+"/plan/changes/" + i2+"/school/name",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/school/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var valid30 = _errs194 === errors;
}
else {
var valid30 = true;
}
}
}
}
}
else {
const err64 = {instancePath:instancePath+"/plan/changes/" + i2+"/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/school/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
var valid26 = _errs189 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data51.before !== undefined){
let data85 = data51.before;
const _errs196 = errors;
if(errors === _errs196){
if(Array.isArray(data85)){
var valid31 = true;
const len3 = data85.length;
for(let i3=0; i3<len3; i3++){
const _errs198 = errors;
if(typeof data85[i3] !== "string"){
const err65 = {instancePath:instancePath+"/plan/changes/" + i2+"/before/" + i3,schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/before/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var valid31 = _errs198 === errors;
if(!valid31){
break;
}
}
}
else {
const err66 = {instancePath:instancePath+"/plan/changes/" + i2+"/before",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
var valid26 = _errs196 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data51.after !== undefined){
let data87 = data51.after;
const _errs200 = errors;
if(errors === _errs200){
if(Array.isArray(data87)){
var valid32 = true;
const len4 = data87.length;
for(let i4=0; i4<len4; i4++){
const _errs202 = errors;
if(typeof data87[i4] !== "string"){
const err67 = {instancePath:instancePath+"/plan/changes/" + i2+"/after/" + i4,schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var valid32 = _errs202 === errors;
if(!valid32){
break;
}
}
}
else {
const err68 = {instancePath:instancePath+"/plan/changes/" + i2+"/after",schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
var valid26 = _errs200 === errors;
}
else {
var valid26 = true;
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
const err69 = {instancePath:instancePath+"/plan/changes/" + i2,schemaPath:"#/properties/plan/properties/changes/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
var _valid1 = _errs159 === errors;
if(_valid1 && valid21){
valid21 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid21 = true;
passing1 = 1;
}
const _errs204 = errors;
if(errors === _errs204){
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
let missing23;
if((((((((((data51.kind === undefined) && (missing23 = "kind")) || ((data51.step === undefined) && (missing23 = "step"))) || ((data51.why === undefined) && (missing23 = "why"))) || ((data51.undo === undefined) && (missing23 = "undo"))) || ((data51.classroom === undefined) && (missing23 = "classroom"))) || ((data51.before === undefined) && (missing23 = "before"))) || ((data51.after === undefined) && (missing23 = "after"))) || ((data51.connections === undefined) && (missing23 = "connections"))) || ((data51.evidence === undefined) && (missing23 = "evidence"))){
const err70 = {instancePath:instancePath+"/plan/changes/" + i2,schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/required",keyword:"required",params:{missingProperty: missing23},message:"must have required property '"+missing23+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
else {
const _errs206 = errors;
for(const key26 in data51){
if(!(func2.call(schema11.properties.plan.properties.changes.items.oneOf[2].properties, key26))){
const err71 = {instancePath:instancePath+"/plan/changes/" + i2,schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
break;
}
}
if(_errs206 === errors){
if(data51.kind !== undefined){
let data89 = data51.kind;
const _errs207 = errors;
if(!((data89 === "archive") || (data89 === "unarchive"))){
const err72 = {instancePath:instancePath+"/plan/changes/" + i2+"/kind",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var valid33 = _errs207 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data51.connections !== undefined){
let data90 = data51.connections;
const _errs208 = errors;
if(errors === _errs208){
if(Array.isArray(data90)){
var valid34 = true;
const len5 = data90.length;
for(let i5=0; i5<len5; i5++){
const _errs210 = errors;
if(typeof data90[i5] !== "string"){
const err73 = {instancePath:instancePath+"/plan/changes/" + i2+"/connections/" + i5,schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/connections/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var valid34 = _errs210 === errors;
if(!valid34){
break;
}
}
}
else {
const err74 = {instancePath:instancePath+"/plan/changes/" + i2+"/connections",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/connections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
var valid33 = _errs208 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data51.step !== undefined){
let data92 = data51.step;
const _errs212 = errors;
if(!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))){
const err75 = {instancePath:instancePath+"/plan/changes/" + i2+"/step",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(errors === _errs212){
if((typeof data92 == "number") && (isFinite(data92))){
if(data92 < 1 || isNaN(data92)){
const err76 = {instancePath:instancePath+"/plan/changes/" + i2+"/step",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
var valid33 = _errs212 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data51.why !== undefined){
let data93 = data51.why;
const _errs214 = errors;
if(errors === _errs214){
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
let missing24;
if((((data93.rule === undefined) && (missing24 = "rule")) || ((data93.at === undefined) && (missing24 = "at"))) || ((data93.fact === undefined) && (missing24 = "fact"))){
const err77 = {instancePath:instancePath+"/plan/changes/" + i2+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/why/required",keyword:"required",params:{missingProperty: missing24},message:"must have required property '"+missing24+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
else {
const _errs216 = errors;
for(const key27 in data93){
if(!(((key27 === "rule") || (key27 === "at")) || (key27 === "fact"))){
const err78 = {instancePath:instancePath+"/plan/changes/" + i2+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
break;
}
}
if(_errs216 === errors){
if(data93.rule !== undefined){
const _errs217 = errors;
if(typeof data93.rule !== "string"){
const err79 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/rule",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var valid35 = _errs217 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data93.at !== undefined){
let data95 = data93.at;
const _errs219 = errors;
if(errors === _errs219){
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
let missing25;
if((((data95.file === undefined) && (missing25 = "file")) || ((data95.line === undefined) && (missing25 = "line"))) || ((data95.column === undefined) && (missing25 = "column"))){
const err80 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing25},message:"must have required property '"+missing25+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
else {
const _errs221 = errors;
for(const key28 in data95){
if(!(((key28 === "file") || (key28 === "line")) || (key28 === "column"))){
const err81 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
break;
}
}
if(_errs221 === errors){
if(data95.file !== undefined){
const _errs222 = errors;
if(typeof data95.file !== "string"){
const err82 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at/file",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var valid36 = _errs222 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data95.line !== undefined){
let data97 = data95.line;
const _errs224 = errors;
if(!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))){
const err83 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at/line",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var valid36 = _errs224 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data95.column !== undefined){
let data98 = data95.column;
const _errs226 = errors;
if(!(((typeof data98 == "number") && (!(data98 % 1) && !isNaN(data98))) && (isFinite(data98)))){
const err84 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at/column",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var valid36 = _errs226 === errors;
}
else {
var valid36 = true;
}
}
}
}
}
}
else {
const err85 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
var valid35 = _errs219 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data93.fact !== undefined){
const _errs228 = errors;
if(typeof data93.fact !== "string"){
const err86 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/fact",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var valid35 = _errs228 === errors;
}
else {
var valid35 = true;
}
}
}
}
}
}
else {
const err87 = {instancePath:instancePath+"/plan/changes/" + i2+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
var valid33 = _errs214 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data51.undo !== undefined){
let data100 = data51.undo;
const _errs230 = errors;
if(errors === _errs230){
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
let missing26;
if((((data100.level === undefined) && (missing26 = "level")) || ((data100.by === undefined) && (missing26 = "by"))) || ((data100.assumed === undefined) && (missing26 = "assumed"))){
const err88 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/undo/required",keyword:"required",params:{missingProperty: missing26},message:"must have required property '"+missing26+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
else {
const _errs232 = errors;
for(const key29 in data100){
if(!(((key29 === "level") || (key29 === "by")) || (key29 === "assumed"))){
const err89 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
break;
}
}
if(_errs232 === errors){
if(data100.level !== undefined){
let data101 = data100.level;
const _errs233 = errors;
if(!(((data101 === "reversible") || (data101 === "by-hand")) || (data101 === "hardly"))){
const err90 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo/level",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[2].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var valid37 = _errs233 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data100.by !== undefined){
const _errs234 = errors;
if(typeof data100.by !== "string"){
const err91 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo/by",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var valid37 = _errs234 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data100.assumed !== undefined){
const _errs236 = errors;
if(typeof data100.assumed !== "boolean"){
const err92 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo/assumed",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var valid37 = _errs236 === errors;
}
else {
var valid37 = true;
}
}
}
}
}
}
else {
const err93 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
var valid33 = _errs230 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data51.classroom !== undefined){
let data104 = data51.classroom;
const _errs238 = errors;
if(errors === _errs238){
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
let missing27;
if((((data104.key === undefined) && (missing27 = "key")) || ((data104.name === undefined) && (missing27 = "name"))) || ((data104.school === undefined) && (missing27 = "school"))){
const err94 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/classroom/required",keyword:"required",params:{missingProperty: missing27},message:"must have required property '"+missing27+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
else {
const _errs240 = errors;
for(const key30 in data104){
if(!(((key30 === "key") || (key30 === "name")) || (key30 === "school"))){
const err95 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/classroom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
break;
}
}
if(_errs240 === errors){
if(data104.key !== undefined){
const _errs241 = errors;
if(typeof data104.key !== "string"){
const err96 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/key",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/classroom/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var valid38 = _errs241 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data104.name !== undefined){
const _errs243 = errors;
if(typeof data104.name !== "string"){
const err97 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/name",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/classroom/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var valid38 = _errs243 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data104.school !== undefined){
let data107 = data104.school;
const _errs245 = errors;
if(errors === _errs245){
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
let missing28;
if(((data107.key === undefined) && (missing28 = "key")) || ((data107.name === undefined) && (missing28 = "name"))){
const err98 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/classroom/properties/school/required",keyword:"required",params:{missingProperty: missing28},message:"must have required property '"+missing28+"'"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
else {
const _errs247 = errors;
for(const key31 in data107){
if(!((key31 === "key") || (key31 === "name"))){
const err99 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/classroom/properties/school/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
break;
}
}
if(_errs247 === errors){
if(data107.key !== undefined){
const _errs248 = errors;
if(typeof data107.key !== "string"){
const err100 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/school/key",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/classroom/properties/school/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var valid39 = _errs248 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data107.name !== undefined){
const _errs250 = errors;
if(typeof data107.name !== "string"){
const err101 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/school/name",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/classroom/properties/school/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var valid39 = _errs250 === errors;
}
else {
var valid39 = true;
}
}
}
}
}
else {
const err102 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/classroom/properties/school/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
var valid38 = _errs245 === errors;
}
else {
var valid38 = true;
}
}
}
}
}
}
else {
const err103 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/classroom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
var valid33 = _errs238 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data51.before !== undefined){
let data110 = data51.before;
const _errs252 = errors;
if(!((data110 === "active") || (data110 === "archived"))){
const err104 = {instancePath:instancePath+"/plan/changes/" + i2+"/before",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/before/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[2].properties.before.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var valid33 = _errs252 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data51.after !== undefined){
let data111 = data51.after;
const _errs253 = errors;
if(!((data111 === "active") || (data111 === "archived"))){
const err105 = {instancePath:instancePath+"/plan/changes/" + i2+"/after",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/after/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[2].properties.after.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var valid33 = _errs253 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data51.evidence !== undefined){
let data112 = data51.evidence;
const _errs254 = errors;
if(errors === _errs254){
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
let missing29;
if(((((((data112.sourcedId === undefined) && (missing29 = "sourcedId")) || ((data112.title === undefined) && (missing29 = "title"))) || ((data112.status === undefined) && (missing29 = "status"))) || ((data112.orgId === undefined) && (missing29 = "orgId"))) || ((data112.terms === undefined) && (missing29 = "terms"))) || ((data112.grades === undefined) && (missing29 = "grades"))){
const err106 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/required",keyword:"required",params:{missingProperty: missing29},message:"must have required property '"+missing29+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
else {
const _errs256 = errors;
for(const key32 in data112){
if(!(func2.call(schema11.properties.plan.properties.changes.items.oneOf[2].properties.evidence.properties, key32))){
const err107 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
break;
}
}
if(_errs256 === errors){
if(data112.sourcedId !== undefined){
const _errs257 = errors;
if(typeof data112.sourcedId !== "string"){
const err108 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/sourcedId",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var valid40 = _errs257 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data112.title !== undefined){
const _errs259 = errors;
if(typeof data112.title !== "string"){
const err109 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/title",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var valid40 = _errs259 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data112.status !== undefined){
const _errs261 = errors;
if(typeof data112.status !== "string"){
const err110 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/status",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var valid40 = _errs261 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data112.orgId !== undefined){
const _errs263 = errors;
if(typeof data112.orgId !== "string"){
const err111 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/orgId",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/orgId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var valid40 = _errs263 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data112.terms !== undefined){
let data117 = data112.terms;
const _errs265 = errors;
if(errors === _errs265){
if(Array.isArray(data117)){
var valid41 = true;
const len6 = data117.length;
for(let i6=0; i6<len6; i6++){
const _errs267 = errors;
if(typeof data117[i6] !== "string"){
const err112 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/terms/" + i6,schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/terms/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
var valid41 = _errs267 === errors;
if(!valid41){
break;
}
}
}
else {
const err113 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/terms",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/terms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
var valid40 = _errs265 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data112.location !== undefined){
const _errs269 = errors;
if(typeof data112.location !== "string"){
const err114 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/location",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
var valid40 = _errs269 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data112.grades !== undefined){
let data120 = data112.grades;
const _errs271 = errors;
if(errors === _errs271){
if(Array.isArray(data120)){
var valid42 = true;
const len7 = data120.length;
for(let i7=0; i7<len7; i7++){
const _errs273 = errors;
if(typeof data120[i7] !== "string"){
const err115 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/grades/" + i7,schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/grades/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var valid42 = _errs273 === errors;
if(!valid42){
break;
}
}
}
else {
const err116 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/grades",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/grades/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
var valid40 = _errs271 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data112.classCode !== undefined){
const _errs275 = errors;
if(typeof data112.classCode !== "string"){
const err117 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/classCode",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/classCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
var valid40 = _errs275 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data112.holder !== undefined){
const _errs277 = errors;
if(typeof data112.holder !== "string"){
const err118 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/holder",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/holder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var valid40 = _errs277 === errors;
}
else {
var valid40 = true;
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
const err119 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
var valid33 = _errs254 === errors;
}
else {
var valid33 = true;
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
const err120 = {instancePath:instancePath+"/plan/changes/" + i2,schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
var _valid1 = _errs204 === errors;
if(_valid1 && valid21){
valid21 = false;
passing1 = [passing1, 2];
}
else {
if(_valid1){
valid21 = true;
passing1 = 2;
}
const _errs279 = errors;
if(errors === _errs279){
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
let missing30;
if(((((((((data51.kind === undefined) && (missing30 = "kind")) || ((data51.step === undefined) && (missing30 = "step"))) || ((data51.why === undefined) && (missing30 = "why"))) || ((data51.undo === undefined) && (missing30 = "undo"))) || ((data51.classroom === undefined) && (missing30 = "classroom"))) || ((data51.before === undefined) && (missing30 = "before"))) || ((data51.after === undefined) && (missing30 = "after"))) || ((data51.evidence === undefined) && (missing30 = "evidence"))){
const err121 = {instancePath:instancePath+"/plan/changes/" + i2,schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/required",keyword:"required",params:{missingProperty: missing30},message:"must have required property '"+missing30+"'"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
else {
const _errs281 = errors;
for(const key33 in data51){
if(!((((((((key33 === "kind") || (key33 === "step")) || (key33 === "why")) || (key33 === "undo")) || (key33 === "classroom")) || (key33 === "before")) || (key33 === "after")) || (key33 === "evidence"))){
const err122 = {instancePath:instancePath+"/plan/changes/" + i2,schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
break;
}
}
if(_errs281 === errors){
if(data51.kind !== undefined){
let data124 = data51.kind;
const _errs282 = errors;
if(!((data124 === "connect") || (data124 === "reconnect"))){
const err123 = {instancePath:instancePath+"/plan/changes/" + i2+"/kind",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[3].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var valid43 = _errs282 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data51.step !== undefined){
let data125 = data51.step;
const _errs283 = errors;
if(!(((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125))) && (isFinite(data125)))){
const err124 = {instancePath:instancePath+"/plan/changes/" + i2+"/step",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(errors === _errs283){
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 < 1 || isNaN(data125)){
const err125 = {instancePath:instancePath+"/plan/changes/" + i2+"/step",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
var valid43 = _errs283 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data51.why !== undefined){
let data126 = data51.why;
const _errs285 = errors;
if(errors === _errs285){
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
let missing31;
if((((data126.rule === undefined) && (missing31 = "rule")) || ((data126.at === undefined) && (missing31 = "at"))) || ((data126.fact === undefined) && (missing31 = "fact"))){
const err126 = {instancePath:instancePath+"/plan/changes/" + i2+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/why/required",keyword:"required",params:{missingProperty: missing31},message:"must have required property '"+missing31+"'"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
else {
const _errs287 = errors;
for(const key34 in data126){
if(!(((key34 === "rule") || (key34 === "at")) || (key34 === "fact"))){
const err127 = {instancePath:instancePath+"/plan/changes/" + i2+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
break;
}
}
if(_errs287 === errors){
if(data126.rule !== undefined){
const _errs288 = errors;
if(typeof data126.rule !== "string"){
const err128 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/rule",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
var valid44 = _errs288 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data126.at !== undefined){
let data128 = data126.at;
const _errs290 = errors;
if(errors === _errs290){
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
let missing32;
if((((data128.file === undefined) && (missing32 = "file")) || ((data128.line === undefined) && (missing32 = "line"))) || ((data128.column === undefined) && (missing32 = "column"))){
const err129 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing32},message:"must have required property '"+missing32+"'"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
else {
const _errs292 = errors;
for(const key35 in data128){
if(!(((key35 === "file") || (key35 === "line")) || (key35 === "column"))){
const err130 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
break;
}
}
if(_errs292 === errors){
if(data128.file !== undefined){
const _errs293 = errors;
if(typeof data128.file !== "string"){
const err131 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at/file",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
var valid45 = _errs293 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data128.line !== undefined){
let data130 = data128.line;
const _errs295 = errors;
if(!(((typeof data130 == "number") && (!(data130 % 1) && !isNaN(data130))) && (isFinite(data130)))){
const err132 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at/line",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
var valid45 = _errs295 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data128.column !== undefined){
let data131 = data128.column;
const _errs297 = errors;
if(!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131)))){
const err133 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at/column",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
var valid45 = _errs297 === errors;
}
else {
var valid45 = true;
}
}
}
}
}
}
else {
const err134 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
var valid44 = _errs290 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data126.fact !== undefined){
const _errs299 = errors;
if(typeof data126.fact !== "string"){
const err135 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/fact",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
var valid44 = _errs299 === errors;
}
else {
var valid44 = true;
}
}
}
}
}
}
else {
const err136 = {instancePath:instancePath+"/plan/changes/" + i2+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
var valid43 = _errs285 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data51.undo !== undefined){
let data133 = data51.undo;
const _errs301 = errors;
if(errors === _errs301){
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
let missing33;
if((((data133.level === undefined) && (missing33 = "level")) || ((data133.by === undefined) && (missing33 = "by"))) || ((data133.assumed === undefined) && (missing33 = "assumed"))){
const err137 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/undo/required",keyword:"required",params:{missingProperty: missing33},message:"must have required property '"+missing33+"'"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
else {
const _errs303 = errors;
for(const key36 in data133){
if(!(((key36 === "level") || (key36 === "by")) || (key36 === "assumed"))){
const err138 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
break;
}
}
if(_errs303 === errors){
if(data133.level !== undefined){
let data134 = data133.level;
const _errs304 = errors;
if(!(((data134 === "reversible") || (data134 === "by-hand")) || (data134 === "hardly"))){
const err139 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo/level",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[3].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
var valid46 = _errs304 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data133.by !== undefined){
const _errs305 = errors;
if(typeof data133.by !== "string"){
const err140 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo/by",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
var valid46 = _errs305 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data133.assumed !== undefined){
const _errs307 = errors;
if(typeof data133.assumed !== "boolean"){
const err141 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo/assumed",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
var valid46 = _errs307 === errors;
}
else {
var valid46 = true;
}
}
}
}
}
}
else {
const err142 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
var valid43 = _errs301 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data51.classroom !== undefined){
let data137 = data51.classroom;
const _errs309 = errors;
if(errors === _errs309){
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
let missing34;
if((((data137.key === undefined) && (missing34 = "key")) || ((data137.name === undefined) && (missing34 = "name"))) || ((data137.school === undefined) && (missing34 = "school"))){
const err143 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/classroom/required",keyword:"required",params:{missingProperty: missing34},message:"must have required property '"+missing34+"'"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
else {
const _errs311 = errors;
for(const key37 in data137){
if(!(((key37 === "key") || (key37 === "name")) || (key37 === "school"))){
const err144 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/classroom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
break;
}
}
if(_errs311 === errors){
if(data137.key !== undefined){
const _errs312 = errors;
if(typeof data137.key !== "string"){
const err145 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/key",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/classroom/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
var valid47 = _errs312 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data137.name !== undefined){
const _errs314 = errors;
if(typeof data137.name !== "string"){
const err146 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/name",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/classroom/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
var valid47 = _errs314 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data137.school !== undefined){
let data140 = data137.school;
const _errs316 = errors;
if(errors === _errs316){
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
let missing35;
if(((data140.key === undefined) && (missing35 = "key")) || ((data140.name === undefined) && (missing35 = "name"))){
const err147 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/classroom/properties/school/required",keyword:"required",params:{missingProperty: missing35},message:"must have required property '"+missing35+"'"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
else {
const _errs318 = errors;
for(const key38 in data140){
if(!((key38 === "key") || (key38 === "name"))){
const err148 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/classroom/properties/school/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
break;
}
}
if(_errs318 === errors){
if(data140.key !== undefined){
const _errs319 = errors;
if(typeof data140.key !== "string"){
const err149 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/school/key",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/classroom/properties/school/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
var valid48 = _errs319 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data140.name !== undefined){
const _errs321 = errors;
if(typeof data140.name !== "string"){
const err150 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/school/name",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/classroom/properties/school/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
var valid48 = _errs321 === errors;
}
else {
var valid48 = true;
}
}
}
}
}
else {
const err151 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/classroom/properties/school/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
var valid47 = _errs316 === errors;
}
else {
var valid47 = true;
}
}
}
}
}
}
else {
const err152 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/classroom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
var valid43 = _errs309 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data51.before !== undefined){
let data143 = data51.before;
const _errs323 = errors;
if(errors === _errs323){
if(Array.isArray(data143)){
var valid49 = true;
const len8 = data143.length;
for(let i8=0; i8<len8; i8++){
const _errs325 = errors;
if(typeof data143[i8] !== "string"){
const err153 = {instancePath:instancePath+"/plan/changes/" + i2+"/before/" + i8,schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/before/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
var valid49 = _errs325 === errors;
if(!valid49){
break;
}
}
}
else {
const err154 = {instancePath:instancePath+"/plan/changes/" + i2+"/before",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
var valid43 = _errs323 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data51.after !== undefined){
let data145 = data51.after;
const _errs327 = errors;
if(errors === _errs327){
if(Array.isArray(data145)){
if(data145.length > 1){
const err155 = {instancePath:instancePath+"/plan/changes/" + i2+"/after",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/after/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
else {
if(data145.length < 1){
const err156 = {instancePath:instancePath+"/plan/changes/" + i2+"/after",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/after/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
else {
var valid50 = true;
const len9 = data145.length;
for(let i9=0; i9<len9; i9++){
const _errs329 = errors;
if(typeof data145[i9] !== "string"){
const err157 = {instancePath:instancePath+"/plan/changes/" + i2+"/after/" + i9,schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
var valid50 = _errs329 === errors;
if(!valid50){
break;
}
}
}
}
}
else {
const err158 = {instancePath:instancePath+"/plan/changes/" + i2+"/after",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
var valid43 = _errs327 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data51.evidence !== undefined){
let data147 = data51.evidence;
const _errs331 = errors;
if(errors === _errs331){
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
let missing36;
if(((((((data147.sourcedId === undefined) && (missing36 = "sourcedId")) || ((data147.title === undefined) && (missing36 = "title"))) || ((data147.status === undefined) && (missing36 = "status"))) || ((data147.orgId === undefined) && (missing36 = "orgId"))) || ((data147.terms === undefined) && (missing36 = "terms"))) || ((data147.grades === undefined) && (missing36 = "grades"))){
const err159 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/required",keyword:"required",params:{missingProperty: missing36},message:"must have required property '"+missing36+"'"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
else {
const _errs333 = errors;
for(const key39 in data147){
if(!(func2.call(schema11.properties.plan.properties.changes.items.oneOf[3].properties.evidence.properties, key39))){
const err160 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
break;
}
}
if(_errs333 === errors){
if(data147.sourcedId !== undefined){
const _errs334 = errors;
if(typeof data147.sourcedId !== "string"){
const err161 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/sourcedId",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
var valid51 = _errs334 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data147.title !== undefined){
const _errs336 = errors;
if(typeof data147.title !== "string"){
const err162 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/title",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
var valid51 = _errs336 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data147.status !== undefined){
const _errs338 = errors;
if(typeof data147.status !== "string"){
const err163 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/status",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
var valid51 = _errs338 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data147.orgId !== undefined){
const _errs340 = errors;
if(typeof data147.orgId !== "string"){
const err164 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/orgId",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/orgId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
var valid51 = _errs340 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data147.terms !== undefined){
let data152 = data147.terms;
const _errs342 = errors;
if(errors === _errs342){
if(Array.isArray(data152)){
var valid52 = true;
const len10 = data152.length;
for(let i10=0; i10<len10; i10++){
const _errs344 = errors;
if(typeof data152[i10] !== "string"){
const err165 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/terms/" + i10,schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/terms/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
var valid52 = _errs344 === errors;
if(!valid52){
break;
}
}
}
else {
const err166 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/terms",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/terms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
var valid51 = _errs342 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data147.location !== undefined){
const _errs346 = errors;
if(typeof data147.location !== "string"){
const err167 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/location",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
var valid51 = _errs346 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data147.grades !== undefined){
let data155 = data147.grades;
const _errs348 = errors;
if(errors === _errs348){
if(Array.isArray(data155)){
var valid53 = true;
const len11 = data155.length;
for(let i11=0; i11<len11; i11++){
const _errs350 = errors;
if(typeof data155[i11] !== "string"){
const err168 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/grades/" + i11,schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/grades/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
var valid53 = _errs350 === errors;
if(!valid53){
break;
}
}
}
else {
const err169 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/grades",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/grades/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
var valid51 = _errs348 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data147.classCode !== undefined){
const _errs352 = errors;
if(typeof data147.classCode !== "string"){
const err170 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/classCode",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/classCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
var valid51 = _errs352 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data147.holder !== undefined){
const _errs354 = errors;
if(typeof data147.holder !== "string"){
const err171 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/holder",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/holder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
var valid51 = _errs354 === errors;
}
else {
var valid51 = true;
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
const err172 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
var valid43 = _errs331 === errors;
}
else {
var valid43 = true;
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
const err173 = {instancePath:instancePath+"/plan/changes/" + i2,schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
var _valid1 = _errs279 === errors;
if(_valid1 && valid21){
valid21 = false;
passing1 = [passing1, 3];
}
else {
if(_valid1){
valid21 = true;
passing1 = 3;
}
const _errs356 = errors;
if(errors === _errs356){
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
let missing37;
if((((((((data51.kind === undefined) && (missing37 = "kind")) || ((data51.step === undefined) && (missing37 = "step"))) || ((data51.why === undefined) && (missing37 = "why"))) || ((data51.undo === undefined) && (missing37 = "undo"))) || ((data51.classroom === undefined) && (missing37 = "classroom"))) || ((data51.before === undefined) && (missing37 = "before"))) || ((data51.after === undefined) && (missing37 = "after"))){
const err174 = {instancePath:instancePath+"/plan/changes/" + i2,schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/required",keyword:"required",params:{missingProperty: missing37},message:"must have required property '"+missing37+"'"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
else {
const _errs358 = errors;
for(const key40 in data51){
if(!(((((((key40 === "kind") || (key40 === "step")) || (key40 === "why")) || (key40 === "undo")) || (key40 === "classroom")) || (key40 === "before")) || (key40 === "after"))){
const err175 = {instancePath:instancePath+"/plan/changes/" + i2,schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
break;
}
}
if(_errs358 === errors){
if(data51.kind !== undefined){
const _errs359 = errors;
if("disconnect" !== data51.kind){
const err176 = {instancePath:instancePath+"/plan/changes/" + i2+"/kind",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "disconnect"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
var valid54 = _errs359 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data51.step !== undefined){
let data160 = data51.step;
const _errs360 = errors;
if(!(((typeof data160 == "number") && (!(data160 % 1) && !isNaN(data160))) && (isFinite(data160)))){
const err177 = {instancePath:instancePath+"/plan/changes/" + i2+"/step",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(errors === _errs360){
if((typeof data160 == "number") && (isFinite(data160))){
if(data160 < 1 || isNaN(data160)){
const err178 = {instancePath:instancePath+"/plan/changes/" + i2+"/step",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
var valid54 = _errs360 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data51.why !== undefined){
let data161 = data51.why;
const _errs362 = errors;
if(errors === _errs362){
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
let missing38;
if((((data161.rule === undefined) && (missing38 = "rule")) || ((data161.at === undefined) && (missing38 = "at"))) || ((data161.fact === undefined) && (missing38 = "fact"))){
const err179 = {instancePath:instancePath+"/plan/changes/" + i2+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/why/required",keyword:"required",params:{missingProperty: missing38},message:"must have required property '"+missing38+"'"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
else {
const _errs364 = errors;
for(const key41 in data161){
if(!(((key41 === "rule") || (key41 === "at")) || (key41 === "fact"))){
const err180 = {instancePath:instancePath+"/plan/changes/" + i2+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
break;
}
}
if(_errs364 === errors){
if(data161.rule !== undefined){
const _errs365 = errors;
if(typeof data161.rule !== "string"){
const err181 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/rule",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
var valid55 = _errs365 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data161.at !== undefined){
let data163 = data161.at;
const _errs367 = errors;
if(errors === _errs367){
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
let missing39;
if((((data163.file === undefined) && (missing39 = "file")) || ((data163.line === undefined) && (missing39 = "line"))) || ((data163.column === undefined) && (missing39 = "column"))){
const err182 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing39},message:"must have required property '"+missing39+"'"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
else {
const _errs369 = errors;
for(const key42 in data163){
if(!(((key42 === "file") || (key42 === "line")) || (key42 === "column"))){
const err183 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
break;
}
}
if(_errs369 === errors){
if(data163.file !== undefined){
const _errs370 = errors;
if(typeof data163.file !== "string"){
const err184 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at/file",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
var valid56 = _errs370 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data163.line !== undefined){
let data165 = data163.line;
const _errs372 = errors;
if(!(((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165))) && (isFinite(data165)))){
const err185 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at/line",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
var valid56 = _errs372 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data163.column !== undefined){
let data166 = data163.column;
const _errs374 = errors;
if(!(((typeof data166 == "number") && (!(data166 % 1) && !isNaN(data166))) && (isFinite(data166)))){
const err186 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at/column",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
var valid56 = _errs374 === errors;
}
else {
var valid56 = true;
}
}
}
}
}
}
else {
const err187 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
var valid55 = _errs367 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data161.fact !== undefined){
const _errs376 = errors;
if(typeof data161.fact !== "string"){
const err188 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/fact",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
var valid55 = _errs376 === errors;
}
else {
var valid55 = true;
}
}
}
}
}
}
else {
const err189 = {instancePath:instancePath+"/plan/changes/" + i2+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
var valid54 = _errs362 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data51.undo !== undefined){
let data168 = data51.undo;
const _errs378 = errors;
if(errors === _errs378){
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
let missing40;
if((((data168.level === undefined) && (missing40 = "level")) || ((data168.by === undefined) && (missing40 = "by"))) || ((data168.assumed === undefined) && (missing40 = "assumed"))){
const err190 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/undo/required",keyword:"required",params:{missingProperty: missing40},message:"must have required property '"+missing40+"'"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
else {
const _errs380 = errors;
for(const key43 in data168){
if(!(((key43 === "level") || (key43 === "by")) || (key43 === "assumed"))){
const err191 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
break;
}
}
if(_errs380 === errors){
if(data168.level !== undefined){
let data169 = data168.level;
const _errs381 = errors;
if(!(((data169 === "reversible") || (data169 === "by-hand")) || (data169 === "hardly"))){
const err192 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo/level",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[4].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
var valid57 = _errs381 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data168.by !== undefined){
const _errs382 = errors;
if(typeof data168.by !== "string"){
const err193 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo/by",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
var valid57 = _errs382 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data168.assumed !== undefined){
const _errs384 = errors;
if(typeof data168.assumed !== "boolean"){
const err194 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo/assumed",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
var valid57 = _errs384 === errors;
}
else {
var valid57 = true;
}
}
}
}
}
}
else {
const err195 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
var valid54 = _errs378 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data51.classroom !== undefined){
let data172 = data51.classroom;
const _errs386 = errors;
if(errors === _errs386){
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
let missing41;
if((((data172.key === undefined) && (missing41 = "key")) || ((data172.name === undefined) && (missing41 = "name"))) || ((data172.school === undefined) && (missing41 = "school"))){
const err196 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/classroom/required",keyword:"required",params:{missingProperty: missing41},message:"must have required property '"+missing41+"'"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
else {
const _errs388 = errors;
for(const key44 in data172){
if(!(((key44 === "key") || (key44 === "name")) || (key44 === "school"))){
const err197 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/classroom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
break;
}
}
if(_errs388 === errors){
if(data172.key !== undefined){
const _errs389 = errors;
if(typeof data172.key !== "string"){
const err198 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/key",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/classroom/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
var valid58 = _errs389 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data172.name !== undefined){
const _errs391 = errors;
if(typeof data172.name !== "string"){
const err199 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/name",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/classroom/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
var valid58 = _errs391 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data172.school !== undefined){
let data175 = data172.school;
const _errs393 = errors;
if(errors === _errs393){
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
let missing42;
if(((data175.key === undefined) && (missing42 = "key")) || ((data175.name === undefined) && (missing42 = "name"))){
const err200 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/classroom/properties/school/required",keyword:"required",params:{missingProperty: missing42},message:"must have required property '"+missing42+"'"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
else {
const _errs395 = errors;
for(const key45 in data175){
if(!((key45 === "key") || (key45 === "name"))){
const err201 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/classroom/properties/school/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
break;
}
}
if(_errs395 === errors){
if(data175.key !== undefined){
const _errs396 = errors;
if(typeof data175.key !== "string"){
const err202 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/school/key",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/classroom/properties/school/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
var valid59 = _errs396 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data175.name !== undefined){
const _errs398 = errors;
if(typeof data175.name !== "string"){
const err203 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/school/name",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/classroom/properties/school/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
var valid59 = _errs398 === errors;
}
else {
var valid59 = true;
}
}
}
}
}
else {
const err204 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/classroom/properties/school/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
var valid58 = _errs393 === errors;
}
else {
var valid58 = true;
}
}
}
}
}
}
else {
const err205 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/classroom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
var valid54 = _errs386 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data51.before !== undefined){
let data178 = data51.before;
const _errs400 = errors;
if(errors === _errs400){
if(Array.isArray(data178)){
if(data178.length < 1){
const err206 = {instancePath:instancePath+"/plan/changes/" + i2+"/before",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/before/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
else {
var valid60 = true;
const len12 = data178.length;
for(let i12=0; i12<len12; i12++){
const _errs402 = errors;
if(typeof data178[i12] !== "string"){
const err207 = {instancePath:instancePath+"/plan/changes/" + i2+"/before/" + i12,schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/before/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
var valid60 = _errs402 === errors;
if(!valid60){
break;
}
}
}
}
else {
const err208 = {instancePath:instancePath+"/plan/changes/" + i2+"/before",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
var valid54 = _errs400 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data51.after !== undefined){
let data180 = data51.after;
const _errs404 = errors;
if(errors === _errs404){
if(Array.isArray(data180)){
if(data180.length > 0){
const err209 = {instancePath:instancePath+"/plan/changes/" + i2+"/after",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/after/maxItems",keyword:"maxItems",params:{limit: 0},message:"must NOT have more than 0 items"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
else {
var valid61 = true;
const len13 = data180.length;
for(let i13=0; i13<len13; i13++){
const _errs406 = errors;
if(typeof data180[i13] !== "string"){
const err210 = {instancePath:instancePath+"/plan/changes/" + i2+"/after/" + i13,schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
var valid61 = _errs406 === errors;
if(!valid61){
break;
}
}
}
}
else {
const err211 = {instancePath:instancePath+"/plan/changes/" + i2+"/after",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
var valid54 = _errs404 === errors;
}
else {
var valid54 = true;
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
const err212 = {instancePath:instancePath+"/plan/changes/" + i2,schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
var _valid1 = _errs356 === errors;
if(_valid1 && valid21){
valid21 = false;
passing1 = [passing1, 4];
}
else {
if(_valid1){
valid21 = true;
passing1 = 4;
}
const _errs408 = errors;
if(errors === _errs408){
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
let missing43;
if((((((data51.kind === undefined) && (missing43 = "kind")) || ((data51.step === undefined) && (missing43 = "step"))) || ((data51.why === undefined) && (missing43 = "why"))) || ((data51.undo === undefined) && (missing43 = "undo"))) || ((data51.members === undefined) && (missing43 = "members"))){
const err213 = {instancePath:instancePath+"/plan/changes/" + i2,schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/required",keyword:"required",params:{missingProperty: missing43},message:"must have required property '"+missing43+"'"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
else {
const _errs410 = errors;
for(const key46 in data51){
if(!(((((key46 === "kind") || (key46 === "step")) || (key46 === "why")) || (key46 === "undo")) || (key46 === "members"))){
const err214 = {instancePath:instancePath+"/plan/changes/" + i2,schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
break;
}
}
if(_errs410 === errors){
if(data51.kind !== undefined){
const _errs411 = errors;
if("exchange" !== data51.kind){
const err215 = {instancePath:instancePath+"/plan/changes/" + i2+"/kind",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "exchange"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
var valid62 = _errs411 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data51.step !== undefined){
let data183 = data51.step;
const _errs412 = errors;
if(!(((typeof data183 == "number") && (!(data183 % 1) && !isNaN(data183))) && (isFinite(data183)))){
const err216 = {instancePath:instancePath+"/plan/changes/" + i2+"/step",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(errors === _errs412){
if((typeof data183 == "number") && (isFinite(data183))){
if(data183 < 1 || isNaN(data183)){
const err217 = {instancePath:instancePath+"/plan/changes/" + i2+"/step",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
var valid62 = _errs412 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data51.why !== undefined){
let data184 = data51.why;
const _errs414 = errors;
if(errors === _errs414){
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
let missing44;
if((((data184.rule === undefined) && (missing44 = "rule")) || ((data184.at === undefined) && (missing44 = "at"))) || ((data184.fact === undefined) && (missing44 = "fact"))){
const err218 = {instancePath:instancePath+"/plan/changes/" + i2+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/why/required",keyword:"required",params:{missingProperty: missing44},message:"must have required property '"+missing44+"'"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
else {
const _errs416 = errors;
for(const key47 in data184){
if(!(((key47 === "rule") || (key47 === "at")) || (key47 === "fact"))){
const err219 = {instancePath:instancePath+"/plan/changes/" + i2+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
break;
}
}
if(_errs416 === errors){
if(data184.rule !== undefined){
const _errs417 = errors;
if(typeof data184.rule !== "string"){
const err220 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/rule",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
var valid63 = _errs417 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data184.at !== undefined){
let data186 = data184.at;
const _errs419 = errors;
if(errors === _errs419){
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
let missing45;
if((((data186.file === undefined) && (missing45 = "file")) || ((data186.line === undefined) && (missing45 = "line"))) || ((data186.column === undefined) && (missing45 = "column"))){
const err221 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing45},message:"must have required property '"+missing45+"'"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
else {
const _errs421 = errors;
for(const key48 in data186){
if(!(((key48 === "file") || (key48 === "line")) || (key48 === "column"))){
const err222 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
break;
}
}
if(_errs421 === errors){
if(data186.file !== undefined){
const _errs422 = errors;
if(typeof data186.file !== "string"){
const err223 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at/file",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
var valid64 = _errs422 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data186.line !== undefined){
let data188 = data186.line;
const _errs424 = errors;
if(!(((typeof data188 == "number") && (!(data188 % 1) && !isNaN(data188))) && (isFinite(data188)))){
const err224 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at/line",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
var valid64 = _errs424 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data186.column !== undefined){
let data189 = data186.column;
const _errs426 = errors;
if(!(((typeof data189 == "number") && (!(data189 % 1) && !isNaN(data189))) && (isFinite(data189)))){
const err225 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at/column",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
var valid64 = _errs426 === errors;
}
else {
var valid64 = true;
}
}
}
}
}
}
else {
const err226 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
var valid63 = _errs419 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data184.fact !== undefined){
const _errs428 = errors;
if(typeof data184.fact !== "string"){
const err227 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/fact",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
var valid63 = _errs428 === errors;
}
else {
var valid63 = true;
}
}
}
}
}
}
else {
const err228 = {instancePath:instancePath+"/plan/changes/" + i2+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
var valid62 = _errs414 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data51.undo !== undefined){
let data191 = data51.undo;
const _errs430 = errors;
if(errors === _errs430){
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
let missing46;
if((((data191.level === undefined) && (missing46 = "level")) || ((data191.by === undefined) && (missing46 = "by"))) || ((data191.assumed === undefined) && (missing46 = "assumed"))){
const err229 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/undo/required",keyword:"required",params:{missingProperty: missing46},message:"must have required property '"+missing46+"'"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
else {
const _errs432 = errors;
for(const key49 in data191){
if(!(((key49 === "level") || (key49 === "by")) || (key49 === "assumed"))){
const err230 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
break;
}
}
if(_errs432 === errors){
if(data191.level !== undefined){
let data192 = data191.level;
const _errs433 = errors;
if(!(((data192 === "reversible") || (data192 === "by-hand")) || (data192 === "hardly"))){
const err231 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo/level",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[5].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
var valid65 = _errs433 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data191.by !== undefined){
const _errs434 = errors;
if(typeof data191.by !== "string"){
const err232 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo/by",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
var valid65 = _errs434 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data191.assumed !== undefined){
const _errs436 = errors;
if(typeof data191.assumed !== "boolean"){
const err233 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo/assumed",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
var valid65 = _errs436 === errors;
}
else {
var valid65 = true;
}
}
}
}
}
}
else {
const err234 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
var valid62 = _errs430 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data51.members !== undefined){
let data195 = data51.members;
const _errs438 = errors;
if(errors === _errs438){
if(Array.isArray(data195)){
if(data195.length < 2){
const err235 = {instancePath:instancePath+"/plan/changes/" + i2+"/members",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
else {
var valid66 = true;
const len14 = data195.length;
for(let i14=0; i14<len14; i14++){
let data196 = data195[i14];
const _errs440 = errors;
if(errors === _errs440){
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
let missing47;
if((((((data196.at === undefined) && (missing47 = "at")) || ((data196.classroom === undefined) && (missing47 = "classroom"))) || ((data196.before === undefined) && (missing47 = "before"))) || ((data196.after === undefined) && (missing47 = "after"))) || ((data196.evidence === undefined) && (missing47 = "evidence"))){
const err236 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14,schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/required",keyword:"required",params:{missingProperty: missing47},message:"must have required property '"+missing47+"'"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
else {
const _errs442 = errors;
for(const key50 in data196){
if(!(((((key50 === "at") || (key50 === "classroom")) || (key50 === "before")) || (key50 === "after")) || (key50 === "evidence"))){
const err237 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14,schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
break;
}
}
if(_errs442 === errors){
if(data196.at !== undefined){
let data197 = data196.at;
const _errs443 = errors;
if(errors === _errs443){
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
let missing48;
if((((data197.file === undefined) && (missing48 = "file")) || ((data197.line === undefined) && (missing48 = "line"))) || ((data197.column === undefined) && (missing48 = "column"))){
const err238 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/at/required",keyword:"required",params:{missingProperty: missing48},message:"must have required property '"+missing48+"'"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
else {
const _errs445 = errors;
for(const key51 in data197){
if(!(((key51 === "file") || (key51 === "line")) || (key51 === "column"))){
const err239 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
break;
}
}
if(_errs445 === errors){
if(data197.file !== undefined){
const _errs446 = errors;
if(typeof data197.file !== "string"){
const err240 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/at/file",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
var valid68 = _errs446 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data197.line !== undefined){
let data199 = data197.line;
const _errs448 = errors;
if(!(((typeof data199 == "number") && (!(data199 % 1) && !isNaN(data199))) && (isFinite(data199)))){
const err241 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/at/line",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
var valid68 = _errs448 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data197.column !== undefined){
let data200 = data197.column;
const _errs450 = errors;
if(!(((typeof data200 == "number") && (!(data200 % 1) && !isNaN(data200))) && (isFinite(data200)))){
const err242 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/at/column",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
var valid68 = _errs450 === errors;
}
else {
var valid68 = true;
}
}
}
}
}
}
else {
const err243 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
var valid67 = _errs443 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data196.classroom !== undefined){
let data201 = data196.classroom;
const _errs452 = errors;
if(errors === _errs452){
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
let missing49;
if((((data201.key === undefined) && (missing49 = "key")) || ((data201.name === undefined) && (missing49 = "name"))) || ((data201.school === undefined) && (missing49 = "school"))){
const err244 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/classroom/required",keyword:"required",params:{missingProperty: missing49},message:"must have required property '"+missing49+"'"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
else {
const _errs454 = errors;
for(const key52 in data201){
if(!(((key52 === "key") || (key52 === "name")) || (key52 === "school"))){
const err245 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/classroom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
break;
}
}
if(_errs454 === errors){
if(data201.key !== undefined){
const _errs455 = errors;
if(typeof data201.key !== "string"){
const err246 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/classroom/key",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/classroom/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
var valid69 = _errs455 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data201.name !== undefined){
const _errs457 = errors;
if(typeof data201.name !== "string"){
const err247 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/classroom/name",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/classroom/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
var valid69 = _errs457 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data201.school !== undefined){
let data204 = data201.school;
const _errs459 = errors;
if(errors === _errs459){
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
let missing50;
if(((data204.key === undefined) && (missing50 = "key")) || ((data204.name === undefined) && (missing50 = "name"))){
const err248 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/classroom/properties/school/required",keyword:"required",params:{missingProperty: missing50},message:"must have required property '"+missing50+"'"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
else {
const _errs461 = errors;
for(const key53 in data204){
if(!((key53 === "key") || (key53 === "name"))){
const err249 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/classroom/properties/school/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
break;
}
}
if(_errs461 === errors){
if(data204.key !== undefined){
const _errs462 = errors;
if(typeof data204.key !== "string"){
const err250 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/classroom/school/key",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/classroom/properties/school/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
var valid70 = _errs462 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data204.name !== undefined){
const _errs464 = errors;
if(typeof data204.name !== "string"){
const err251 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/classroom/school/name",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/classroom/properties/school/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
var valid70 = _errs464 === errors;
}
else {
var valid70 = true;
}
}
}
}
}
else {
const err252 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/classroom/properties/school/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
var valid69 = _errs459 === errors;
}
else {
var valid69 = true;
}
}
}
}
}
}
else {
const err253 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/classroom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
var valid67 = _errs452 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data196.before !== undefined){
let data207 = data196.before;
const _errs466 = errors;
if(errors === _errs466){
if(Array.isArray(data207)){
if(data207.length < 1){
const err254 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/before",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/before/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
else {
var valid71 = true;
const len15 = data207.length;
for(let i15=0; i15<len15; i15++){
const _errs468 = errors;
if(typeof data207[i15] !== "string"){
const err255 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/before/" + i15,schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/before/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
var valid71 = _errs468 === errors;
if(!valid71){
break;
}
}
}
}
else {
const err256 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/before",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
var valid67 = _errs466 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data196.after !== undefined){
let data209 = data196.after;
const _errs470 = errors;
if(errors === _errs470){
if(Array.isArray(data209)){
if(data209.length > 1){
const err257 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/after",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/after/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
else {
if(data209.length < 1){
const err258 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/after",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/after/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
else {
var valid72 = true;
const len16 = data209.length;
for(let i16=0; i16<len16; i16++){
const _errs472 = errors;
if(typeof data209[i16] !== "string"){
const err259 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/after/" + i16,schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
var valid72 = _errs472 === errors;
if(!valid72){
break;
}
}
}
}
}
else {
const err260 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/after",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
var valid67 = _errs470 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data196.evidence !== undefined){
let data211 = data196.evidence;
const _errs474 = errors;
if(errors === _errs474){
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
let missing51;
if(((((((data211.sourcedId === undefined) && (missing51 = "sourcedId")) || ((data211.title === undefined) && (missing51 = "title"))) || ((data211.status === undefined) && (missing51 = "status"))) || ((data211.orgId === undefined) && (missing51 = "orgId"))) || ((data211.terms === undefined) && (missing51 = "terms"))) || ((data211.grades === undefined) && (missing51 = "grades"))){
const err261 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/evidence",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/required",keyword:"required",params:{missingProperty: missing51},message:"must have required property '"+missing51+"'"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
else {
const _errs476 = errors;
for(const key54 in data211){
if(!(func2.call(schema11.properties.plan.properties.changes.items.oneOf[5].properties.members.items.properties.evidence.properties, key54))){
const err262 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/evidence",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
break;
}
}
if(_errs476 === errors){
if(data211.sourcedId !== undefined){
const _errs477 = errors;
if(typeof data211.sourcedId !== "string"){
const err263 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/evidence/sourcedId",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
var valid73 = _errs477 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data211.title !== undefined){
const _errs479 = errors;
if(typeof data211.title !== "string"){
const err264 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/evidence/title",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
var valid73 = _errs479 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data211.status !== undefined){
const _errs481 = errors;
if(typeof data211.status !== "string"){
const err265 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/evidence/status",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
var valid73 = _errs481 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data211.orgId !== undefined){
const _errs483 = errors;
if(typeof data211.orgId !== "string"){
const err266 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/evidence/orgId",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/orgId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
var valid73 = _errs483 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data211.terms !== undefined){
let data216 = data211.terms;
const _errs485 = errors;
if(errors === _errs485){
if(Array.isArray(data216)){
var valid74 = true;
const len17 = data216.length;
for(let i17=0; i17<len17; i17++){
const _errs487 = errors;
if(typeof data216[i17] !== "string"){
const err267 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/evidence/terms/" + i17,schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/terms/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
var valid74 = _errs487 === errors;
if(!valid74){
break;
}
}
}
else {
const err268 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/evidence/terms",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/terms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
var valid73 = _errs485 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data211.location !== undefined){
const _errs489 = errors;
if(typeof data211.location !== "string"){
const err269 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/evidence/location",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
var valid73 = _errs489 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data211.grades !== undefined){
let data219 = data211.grades;
const _errs491 = errors;
if(errors === _errs491){
if(Array.isArray(data219)){
var valid75 = true;
const len18 = data219.length;
for(let i18=0; i18<len18; i18++){
const _errs493 = errors;
if(typeof data219[i18] !== "string"){
const err270 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/evidence/grades/" + i18,schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/grades/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
var valid75 = _errs493 === errors;
if(!valid75){
break;
}
}
}
else {
const err271 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/evidence/grades",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/grades/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
var valid73 = _errs491 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data211.classCode !== undefined){
const _errs495 = errors;
if(typeof data211.classCode !== "string"){
const err272 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/evidence/classCode",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/classCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
var valid73 = _errs495 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data211.holder !== undefined){
const _errs497 = errors;
if(typeof data211.holder !== "string"){
const err273 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/evidence/holder",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/holder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
var valid73 = _errs497 === errors;
}
else {
var valid73 = true;
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
const err274 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14+"/evidence",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
var valid67 = _errs474 === errors;
}
else {
var valid67 = true;
}
}
}
}
}
}
}
}
else {
const err275 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i14,schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
var valid66 = _errs440 === errors;
if(!valid66){
break;
}
}
}
}
else {
const err276 = {instancePath:instancePath+"/plan/changes/" + i2+"/members",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
var valid62 = _errs438 === errors;
}
else {
var valid62 = true;
}
}
}
}
}
}
}
}
else {
const err277 = {instancePath:instancePath+"/plan/changes/" + i2,schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
var _valid1 = _errs408 === errors;
if(_valid1 && valid21){
valid21 = false;
passing1 = [passing1, 5];
}
else {
if(_valid1){
valid21 = true;
passing1 = 5;
}
}
}
}
}
}
if(!valid21){
const err278 = {instancePath:instancePath+"/plan/changes/" + i2,schemaPath:"#/properties/plan/properties/changes/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs122;
if(vErrors !== null){
if(_errs122){
vErrors.length = _errs122;
}
else {
vErrors = null;
}
}
}
var valid20 = _errs121 === errors;
if(!valid20){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/changes",schemaPath:"#/properties/plan/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs119 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.diagnostics !== undefined){
let data223 = data5.diagnostics;
const _errs499 = errors;
if(errors === _errs499){
if(Array.isArray(data223)){
var valid76 = true;
const len19 = data223.length;
for(let i19=0; i19<len19; i19++){
let data224 = data223[i19];
const _errs501 = errors;
if(errors === _errs501){
if(data224 && typeof data224 == "object" && !Array.isArray(data224)){
let missing52;
if((((data224.severity === undefined) && (missing52 = "severity")) || ((data224.code === undefined) && (missing52 = "code"))) || ((data224.message === undefined) && (missing52 = "message"))){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i19,schemaPath:"#/properties/plan/properties/diagnostics/items/required",keyword:"required",params:{missingProperty: missing52},message:"must have required property '"+missing52+"'"}];
return false;
}
else {
const _errs503 = errors;
for(const key55 in data224){
if(!(((((((key55 === "severity") || (key55 === "code")) || (key55 === "message")) || (key55 === "hint")) || (key55 === "at")) || (key55 === "excerpt")) || (key55 === "school"))){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i19,schemaPath:"#/properties/plan/properties/diagnostics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs503 === errors){
if(data224.severity !== undefined){
let data225 = data224.severity;
const _errs504 = errors;
if(!(((data225 === "error") || (data225 === "warning")) || (data225 === "notice"))){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i19+"/severity",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.diagnostics.items.properties.severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid77 = _errs504 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data224.code !== undefined){
const _errs505 = errors;
if(typeof data224.code !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i19+"/code",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid77 = _errs505 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data224.message !== undefined){
const _errs507 = errors;
if(typeof data224.message !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i19+"/message",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid77 = _errs507 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data224.hint !== undefined){
const _errs509 = errors;
if(typeof data224.hint !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i19+"/hint",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid77 = _errs509 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data224.at !== undefined){
let data229 = data224.at;
const _errs511 = errors;
if(errors === _errs511){
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
let missing53;
if((((data229.file === undefined) && (missing53 = "file")) || ((data229.line === undefined) && (missing53 = "line"))) || ((data229.column === undefined) && (missing53 = "column"))){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i19+"/at",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/at/required",keyword:"required",params:{missingProperty: missing53},message:"must have required property '"+missing53+"'"}];
return false;
}
else {
const _errs513 = errors;
for(const key56 in data229){
if(!(((key56 === "file") || (key56 === "line")) || (key56 === "column"))){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i19+"/at",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs513 === errors){
if(data229.file !== undefined){
const _errs514 = errors;
if(typeof data229.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i19+"/at/file",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid78 = _errs514 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data229.line !== undefined){
let data231 = data229.line;
const _errs516 = errors;
if(!(((typeof data231 == "number") && (!(data231 % 1) && !isNaN(data231))) && (isFinite(data231)))){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i19+"/at/line",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid78 = _errs516 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data229.column !== undefined){
let data232 = data229.column;
const _errs518 = errors;
if(!(((typeof data232 == "number") && (!(data232 % 1) && !isNaN(data232))) && (isFinite(data232)))){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i19+"/at/column",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid78 = _errs518 === errors;
}
else {
var valid78 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i19+"/at",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid77 = _errs511 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data224.excerpt !== undefined){
const _errs520 = errors;
if(typeof data224.excerpt !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i19+"/excerpt",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/excerpt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid77 = _errs520 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data224.school !== undefined){
const _errs522 = errors;
if(typeof data224.school !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i19+"/school",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/school/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid77 = _errs522 === errors;
}
else {
var valid77 = true;
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
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i19,schemaPath:"#/properties/plan/properties/diagnostics/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid76 = _errs501 === errors;
if(!valid76){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics",schemaPath:"#/properties/plan/properties/diagnostics/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs499 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.refusals !== undefined){
let data235 = data5.refusals;
const _errs524 = errors;
if(errors === _errs524){
if(Array.isArray(data235)){
var valid79 = true;
const len20 = data235.length;
for(let i20=0; i20<len20; i20++){
let data236 = data235[i20];
const _errs526 = errors;
if(errors === _errs526){
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
let missing54;
if((((((data236.guard === undefined) && (missing54 = "guard")) || ((data236.message === undefined) && (missing54 = "message"))) || ((data236.wayOut === undefined) && (missing54 = "wayOut"))) || ((data236.numbers === undefined) && (missing54 = "numbers"))) || ((data236.canBeAcknowledged === undefined) && (missing54 = "canBeAcknowledged"))){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i20,schemaPath:"#/properties/plan/properties/refusals/items/required",keyword:"required",params:{missingProperty: missing54},message:"must have required property '"+missing54+"'"}];
return false;
}
else {
const _errs528 = errors;
for(const key57 in data236){
if(!(((((((key57 === "guard") || (key57 === "school")) || (key57 === "message")) || (key57 === "wayOut")) || (key57 === "numbers")) || (key57 === "acknowledgedBy")) || (key57 === "canBeAcknowledged"))){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i20,schemaPath:"#/properties/plan/properties/refusals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs528 === errors){
if(data236.guard !== undefined){
const _errs529 = errors;
if(typeof data236.guard !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i20+"/guard",schemaPath:"#/properties/plan/properties/refusals/items/properties/guard/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid80 = _errs529 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data236.school !== undefined){
const _errs531 = errors;
if(typeof data236.school !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i20+"/school",schemaPath:"#/properties/plan/properties/refusals/items/properties/school/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid80 = _errs531 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data236.message !== undefined){
const _errs533 = errors;
if(typeof data236.message !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i20+"/message",schemaPath:"#/properties/plan/properties/refusals/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid80 = _errs533 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data236.wayOut !== undefined){
const _errs535 = errors;
if(typeof data236.wayOut !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i20+"/wayOut",schemaPath:"#/properties/plan/properties/refusals/items/properties/wayOut/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid80 = _errs535 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data236.numbers !== undefined){
let data241 = data236.numbers;
const _errs537 = errors;
if(errors === _errs537){
if(data241 && typeof data241 == "object" && !Array.isArray(data241)){
let missing55;
if((((data241.count === undefined) && (missing55 = "count")) || ((data241.of === undefined) && (missing55 = "of"))) || ((data241.limit === undefined) && (missing55 = "limit"))){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i20+"/numbers",schemaPath:"#/properties/plan/properties/refusals/items/properties/numbers/required",keyword:"required",params:{missingProperty: missing55},message:"must have required property '"+missing55+"'"}];
return false;
}
else {
const _errs539 = errors;
for(const key58 in data241){
if(!(((key58 === "count") || (key58 === "of")) || (key58 === "limit"))){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i20+"/numbers",schemaPath:"#/properties/plan/properties/refusals/items/properties/numbers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs539 === errors){
if(data241.count !== undefined){
let data242 = data241.count;
const _errs540 = errors;
if(!((typeof data242 == "number") && (isFinite(data242)))){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i20+"/numbers/count",schemaPath:"#/properties/plan/properties/refusals/items/properties/numbers/properties/count/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid81 = _errs540 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data241.of !== undefined){
let data243 = data241.of;
const _errs542 = errors;
if(!((typeof data243 == "number") && (isFinite(data243)))){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i20+"/numbers/of",schemaPath:"#/properties/plan/properties/refusals/items/properties/numbers/properties/of/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid81 = _errs542 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data241.limit !== undefined){
let data244 = data241.limit;
const _errs544 = errors;
if(!((typeof data244 == "number") && (isFinite(data244)))){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i20+"/numbers/limit",schemaPath:"#/properties/plan/properties/refusals/items/properties/numbers/properties/limit/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid81 = _errs544 === errors;
}
else {
var valid81 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i20+"/numbers",schemaPath:"#/properties/plan/properties/refusals/items/properties/numbers/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid80 = _errs537 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data236.acknowledgedBy !== undefined){
const _errs546 = errors;
if(typeof data236.acknowledgedBy !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i20+"/acknowledgedBy",schemaPath:"#/properties/plan/properties/refusals/items/properties/acknowledgedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid80 = _errs546 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data236.canBeAcknowledged !== undefined){
const _errs548 = errors;
if(typeof data236.canBeAcknowledged !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i20+"/canBeAcknowledged",schemaPath:"#/properties/plan/properties/refusals/items/properties/canBeAcknowledged/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid80 = _errs548 === errors;
}
else {
var valid80 = true;
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
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i20,schemaPath:"#/properties/plan/properties/refusals/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid79 = _errs526 === errors;
if(!valid79){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/refusals",schemaPath:"#/properties/plan/properties/refusals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs524 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.schools !== undefined){
let data247 = data5.schools;
const _errs550 = errors;
if(errors === _errs550){
if(Array.isArray(data247)){
var valid82 = true;
const len21 = data247.length;
for(let i21=0; i21<len21; i21++){
let data248 = data247[i21];
const _errs552 = errors;
if(errors === _errs552){
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
let missing56;
if((((((((((data248.name === undefined) && (missing56 = "name")) || ((data248.participates === undefined) && (missing56 = "participates"))) || ((data248.activeClassrooms === undefined) && (missing56 = "activeClassrooms"))) || ((data248.listed === undefined) && (missing56 = "listed"))) || ((data248.decided === undefined) && (missing56 = "decided"))) || ((data248.undecided === undefined) && (missing56 = "undecided"))) || ((data248.unchanged === undefined) && (missing56 = "unchanged"))) || ((data248.blocked === undefined) && (missing56 = "blocked"))) || ((data248.sharedClasses === undefined) && (missing56 = "sharedClasses"))){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i21,schemaPath:"#/properties/plan/properties/schools/items/required",keyword:"required",params:{missingProperty: missing56},message:"must have required property '"+missing56+"'"}];
return false;
}
else {
const _errs554 = errors;
for(const key59 in data248){
if(!(func2.call(schema11.properties.plan.properties.schools.items.properties, key59))){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i21,schemaPath:"#/properties/plan/properties/schools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs554 === errors){
if(data248.name !== undefined){
const _errs555 = errors;
if(typeof data248.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i21+"/name",schemaPath:"#/properties/plan/properties/schools/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid83 = _errs555 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data248.key !== undefined){
const _errs557 = errors;
if(typeof data248.key !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i21+"/key",schemaPath:"#/properties/plan/properties/schools/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid83 = _errs557 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data248.participates !== undefined){
const _errs559 = errors;
if(typeof data248.participates !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i21+"/participates",schemaPath:"#/properties/plan/properties/schools/items/properties/participates/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid83 = _errs559 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data248.policy !== undefined){
let data252 = data248.policy;
const _errs561 = errors;
if(!(((data252 === "archive") || (data252 === "leave")) || (data252 === "sync"))){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i21+"/policy",schemaPath:"#/properties/plan/properties/schools/items/properties/policy/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.schools.items.properties.policy.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid83 = _errs561 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data248.activeClassrooms !== undefined){
let data253 = data248.activeClassrooms;
const _errs562 = errors;
if(!(((typeof data253 == "number") && (!(data253 % 1) && !isNaN(data253))) && (isFinite(data253)))){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i21+"/activeClassrooms",schemaPath:"#/properties/plan/properties/schools/items/properties/activeClassrooms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs562){
if((typeof data253 == "number") && (isFinite(data253))){
if(data253 < 0 || isNaN(data253)){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i21+"/activeClassrooms",schemaPath:"#/properties/plan/properties/schools/items/properties/activeClassrooms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid83 = _errs562 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data248.listed !== undefined){
let data254 = data248.listed;
const _errs564 = errors;
if(!(((typeof data254 == "number") && (!(data254 % 1) && !isNaN(data254))) && (isFinite(data254)))){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i21+"/listed",schemaPath:"#/properties/plan/properties/schools/items/properties/listed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs564){
if((typeof data254 == "number") && (isFinite(data254))){
if(data254 < 0 || isNaN(data254)){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i21+"/listed",schemaPath:"#/properties/plan/properties/schools/items/properties/listed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid83 = _errs564 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data248.decided !== undefined){
let data255 = data248.decided;
const _errs566 = errors;
if(!(((typeof data255 == "number") && (!(data255 % 1) && !isNaN(data255))) && (isFinite(data255)))){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i21+"/decided",schemaPath:"#/properties/plan/properties/schools/items/properties/decided/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs566){
if((typeof data255 == "number") && (isFinite(data255))){
if(data255 < 0 || isNaN(data255)){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i21+"/decided",schemaPath:"#/properties/plan/properties/schools/items/properties/decided/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid83 = _errs566 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data248.undecided !== undefined){
let data256 = data248.undecided;
const _errs568 = errors;
if(errors === _errs568){
if(Array.isArray(data256)){
var valid84 = true;
const len22 = data256.length;
for(let i22=0; i22<len22; i22++){
const _errs570 = errors;
if(typeof data256[i22] !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i21+"/undecided/" + i22,schemaPath:"#/properties/plan/properties/schools/items/properties/undecided/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid84 = _errs570 === errors;
if(!valid84){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i21+"/undecided",schemaPath:"#/properties/plan/properties/schools/items/properties/undecided/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid83 = _errs568 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data248.unchanged !== undefined){
let data258 = data248.unchanged;
const _errs572 = errors;
if(!(((typeof data258 == "number") && (!(data258 % 1) && !isNaN(data258))) && (isFinite(data258)))){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i21+"/unchanged",schemaPath:"#/properties/plan/properties/schools/items/properties/unchanged/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs572){
if((typeof data258 == "number") && (isFinite(data258))){
if(data258 < 0 || isNaN(data258)){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i21+"/unchanged",schemaPath:"#/properties/plan/properties/schools/items/properties/unchanged/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid83 = _errs572 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data248.blocked !== undefined){
let data259 = data248.blocked;
const _errs574 = errors;
if(!(((typeof data259 == "number") && (!(data259 % 1) && !isNaN(data259))) && (isFinite(data259)))){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i21+"/blocked",schemaPath:"#/properties/plan/properties/schools/items/properties/blocked/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs574){
if((typeof data259 == "number") && (isFinite(data259))){
if(data259 < 0 || isNaN(data259)){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i21+"/blocked",schemaPath:"#/properties/plan/properties/schools/items/properties/blocked/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid83 = _errs574 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data248.sharedClasses !== undefined){
let data260 = data248.sharedClasses;
const _errs576 = errors;
if(!(((typeof data260 == "number") && (!(data260 % 1) && !isNaN(data260))) && (isFinite(data260)))){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i21+"/sharedClasses",schemaPath:"#/properties/plan/properties/schools/items/properties/sharedClasses/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs576){
if((typeof data260 == "number") && (isFinite(data260))){
if(data260 < 0 || isNaN(data260)){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i21+"/sharedClasses",schemaPath:"#/properties/plan/properties/schools/items/properties/sharedClasses/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid83 = _errs576 === errors;
}
else {
var valid83 = true;
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
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i21,schemaPath:"#/properties/plan/properties/schools/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid82 = _errs552 === errors;
if(!valid82){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/schools",schemaPath:"#/properties/plan/properties/schools/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs550 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.settings !== undefined){
let data261 = data5.settings;
const _errs578 = errors;
if(errors === _errs578){
if(data261 && typeof data261 == "object" && !Array.isArray(data261)){
let missing57;
if(((data261.declared === undefined) && (missing57 = "declared")) || ((data261.unchanged === undefined) && (missing57 = "unchanged"))){
validate10.errors = [{instancePath:instancePath+"/plan/settings",schemaPath:"#/properties/plan/properties/settings/required",keyword:"required",params:{missingProperty: missing57},message:"must have required property '"+missing57+"'"}];
return false;
}
else {
const _errs580 = errors;
for(const key60 in data261){
if(!((key60 === "declared") || (key60 === "unchanged"))){
validate10.errors = [{instancePath:instancePath+"/plan/settings",schemaPath:"#/properties/plan/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs580 === errors){
if(data261.declared !== undefined){
let data262 = data261.declared;
const _errs581 = errors;
if(errors === _errs581){
if(Array.isArray(data262)){
var valid86 = true;
const len23 = data262.length;
for(let i23=0; i23<len23; i23++){
const _errs583 = errors;
if(typeof data262[i23] !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/settings/declared/" + i23,schemaPath:"#/properties/plan/properties/settings/properties/declared/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid86 = _errs583 === errors;
if(!valid86){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/settings/declared",schemaPath:"#/properties/plan/properties/settings/properties/declared/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid85 = _errs581 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data261.unchanged !== undefined){
let data264 = data261.unchanged;
const _errs585 = errors;
if(errors === _errs585){
if(Array.isArray(data264)){
var valid87 = true;
const len24 = data264.length;
for(let i24=0; i24<len24; i24++){
const _errs587 = errors;
if(typeof data264[i24] !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/settings/unchanged/" + i24,schemaPath:"#/properties/plan/properties/settings/properties/unchanged/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid87 = _errs587 === errors;
if(!valid87){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/settings/unchanged",schemaPath:"#/properties/plan/properties/settings/properties/unchanged/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid85 = _errs585 === errors;
}
else {
var valid85 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/settings",schemaPath:"#/properties/plan/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs578 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.forecast !== undefined){
let data266 = data5.forecast;
const _errs589 = errors;
if(errors === _errs589){
if(data266 && typeof data266 == "object" && !Array.isArray(data266)){
let missing58;
if((((data266.schools === undefined) && (missing58 = "schools")) || ((data266.threshold === undefined) && (missing58 = "threshold"))) || ((data266.assumptions === undefined) && (missing58 = "assumptions"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast",schemaPath:"#/properties/plan/properties/forecast/required",keyword:"required",params:{missingProperty: missing58},message:"must have required property '"+missing58+"'"}];
return false;
}
else {
const _errs591 = errors;
for(const key61 in data266){
if(!(((key61 === "schools") || (key61 === "threshold")) || (key61 === "assumptions"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast",schemaPath:"#/properties/plan/properties/forecast/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs591 === errors){
if(data266.schools !== undefined){
let data267 = data266.schools;
const _errs592 = errors;
if(errors === _errs592){
if(Array.isArray(data267)){
var valid89 = true;
const len25 = data267.length;
for(let i25=0; i25<len25; i25++){
let data268 = data267[i25];
const _errs594 = errors;
if(errors === _errs594){
if(data268 && typeof data268 == "object" && !Array.isArray(data268)){
let missing59;
if((((((((data268.school === undefined) && (missing59 = "school")) || ((data268.kept === undefined) && (missing59 = "kept"))) || ((data268.renamed === undefined) && (missing59 = "renamed"))) || ((data268.created === undefined) && (missing59 = "created"))) || ((data268.unarchived === undefined) && (missing59 = "unarchived"))) || ((data268.hidden === undefined) && (missing59 = "hidden"))) || ((data268.archived === undefined) && (missing59 = "archived"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/required",keyword:"required",params:{missingProperty: missing59},message:"must have required property '"+missing59+"'"}];
return false;
}
else {
const _errs596 = errors;
for(const key62 in data268){
if(!(((((((key62 === "school") || (key62 === "kept")) || (key62 === "renamed")) || (key62 === "created")) || (key62 === "unarchived")) || (key62 === "hidden")) || (key62 === "archived"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs596 === errors){
if(data268.school !== undefined){
const _errs597 = errors;
if(typeof data268.school !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/school",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/school/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid90 = _errs597 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data268.kept !== undefined){
let data270 = data268.kept;
const _errs599 = errors;
if(!(((typeof data270 == "number") && (!(data270 % 1) && !isNaN(data270))) && (isFinite(data270)))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/kept",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/kept/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs599){
if((typeof data270 == "number") && (isFinite(data270))){
if(data270 < 0 || isNaN(data270)){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/kept",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/kept/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid90 = _errs599 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data268.renamed !== undefined){
let data271 = data268.renamed;
const _errs601 = errors;
if(errors === _errs601){
if(Array.isArray(data271)){
var valid91 = true;
const len26 = data271.length;
for(let i26=0; i26<len26; i26++){
let data272 = data271[i26];
const _errs603 = errors;
if(errors === _errs603){
if(data272 && typeof data272 == "object" && !Array.isArray(data272)){
let missing60;
if(((data272.from === undefined) && (missing60 = "from")) || ((data272.to === undefined) && (missing60 = "to"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/renamed/" + i26,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/renamed/items/required",keyword:"required",params:{missingProperty: missing60},message:"must have required property '"+missing60+"'"}];
return false;
}
else {
const _errs605 = errors;
for(const key63 in data272){
if(!((key63 === "from") || (key63 === "to"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/renamed/" + i26,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/renamed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs605 === errors){
if(data272.from !== undefined){
const _errs606 = errors;
if(typeof data272.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/renamed/" + i26+"/from",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/renamed/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid92 = _errs606 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data272.to !== undefined){
const _errs608 = errors;
if(typeof data272.to !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/renamed/" + i26+"/to",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/renamed/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid92 = _errs608 === errors;
}
else {
var valid92 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/renamed/" + i26,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/renamed/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid91 = _errs603 === errors;
if(!valid91){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/renamed",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/renamed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid90 = _errs601 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data268.created !== undefined){
let data275 = data268.created;
const _errs610 = errors;
if(errors === _errs610){
if(Array.isArray(data275)){
var valid93 = true;
const len27 = data275.length;
for(let i27=0; i27<len27; i27++){
let data276 = data275[i27];
const _errs612 = errors;
if(errors === _errs612){
if(data276 && typeof data276 == "object" && !Array.isArray(data276)){
let missing61;
if(((data276.sourcedId === undefined) && (missing61 = "sourcedId")) || ((data276.name === undefined) && (missing61 = "name"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/created/" + i27,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/created/items/required",keyword:"required",params:{missingProperty: missing61},message:"must have required property '"+missing61+"'"}];
return false;
}
else {
const _errs614 = errors;
for(const key64 in data276){
if(!(((key64 === "sourcedId") || (key64 === "name")) || (key64 === "duplicates"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/created/" + i27,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/created/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs614 === errors){
if(data276.sourcedId !== undefined){
const _errs615 = errors;
if(typeof data276.sourcedId !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/created/" + i27+"/sourcedId",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/created/items/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid94 = _errs615 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data276.name !== undefined){
const _errs617 = errors;
if(typeof data276.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/created/" + i27+"/name",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/created/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid94 = _errs617 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data276.duplicates !== undefined){
const _errs619 = errors;
if(typeof data276.duplicates !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/created/" + i27+"/duplicates",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/created/items/properties/duplicates/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid94 = _errs619 === errors;
}
else {
var valid94 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/created/" + i27,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/created/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid93 = _errs612 === errors;
if(!valid93){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/created",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/created/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid90 = _errs610 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data268.unarchived !== undefined){
let data280 = data268.unarchived;
const _errs621 = errors;
if(errors === _errs621){
if(Array.isArray(data280)){
var valid95 = true;
const len28 = data280.length;
for(let i28=0; i28<len28; i28++){
let data281 = data280[i28];
const _errs623 = errors;
if(errors === _errs623){
if(data281 && typeof data281 == "object" && !Array.isArray(data281)){
let missing62;
if(((data281.sourcedId === undefined) && (missing62 = "sourcedId")) || ((data281.name === undefined) && (missing62 = "name"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/unarchived/" + i28,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/unarchived/items/required",keyword:"required",params:{missingProperty: missing62},message:"must have required property '"+missing62+"'"}];
return false;
}
else {
const _errs625 = errors;
for(const key65 in data281){
if(!(((key65 === "sourcedId") || (key65 === "name")) || (key65 === "duplicates"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/unarchived/" + i28,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/unarchived/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs625 === errors){
if(data281.sourcedId !== undefined){
const _errs626 = errors;
if(typeof data281.sourcedId !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/unarchived/" + i28+"/sourcedId",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/unarchived/items/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid96 = _errs626 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data281.name !== undefined){
const _errs628 = errors;
if(typeof data281.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/unarchived/" + i28+"/name",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/unarchived/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid96 = _errs628 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data281.duplicates !== undefined){
const _errs630 = errors;
if(typeof data281.duplicates !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/unarchived/" + i28+"/duplicates",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/unarchived/items/properties/duplicates/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid96 = _errs630 === errors;
}
else {
var valid96 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/unarchived/" + i28,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/unarchived/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid95 = _errs623 === errors;
if(!valid95){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/unarchived",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/unarchived/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid90 = _errs621 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data268.hidden !== undefined){
let data285 = data268.hidden;
const _errs632 = errors;
if(errors === _errs632){
if(Array.isArray(data285)){
var valid97 = true;
const len29 = data285.length;
for(let i29=0; i29<len29; i29++){
let data286 = data285[i29];
const _errs634 = errors;
if(errors === _errs634){
if(data286 && typeof data286 == "object" && !Array.isArray(data286)){
let missing63;
if(((data286.sourcedId === undefined) && (missing63 = "sourcedId")) || ((data286.name === undefined) && (missing63 = "name"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/hidden/" + i29,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/hidden/items/required",keyword:"required",params:{missingProperty: missing63},message:"must have required property '"+missing63+"'"}];
return false;
}
else {
const _errs636 = errors;
for(const key66 in data286){
if(!(((key66 === "sourcedId") || (key66 === "name")) || (key66 === "duplicates"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/hidden/" + i29,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/hidden/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs636 === errors){
if(data286.sourcedId !== undefined){
const _errs637 = errors;
if(typeof data286.sourcedId !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/hidden/" + i29+"/sourcedId",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/hidden/items/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid98 = _errs637 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data286.name !== undefined){
const _errs639 = errors;
if(typeof data286.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/hidden/" + i29+"/name",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/hidden/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid98 = _errs639 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data286.duplicates !== undefined){
const _errs641 = errors;
if(typeof data286.duplicates !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/hidden/" + i29+"/duplicates",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/hidden/items/properties/duplicates/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid98 = _errs641 === errors;
}
else {
var valid98 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/hidden/" + i29,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/hidden/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid97 = _errs634 === errors;
if(!valid97){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/hidden",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/hidden/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid90 = _errs632 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data268.archived !== undefined){
let data290 = data268.archived;
const _errs643 = errors;
if(errors === _errs643){
if(Array.isArray(data290)){
var valid99 = true;
const len30 = data290.length;
for(let i30=0; i30<len30; i30++){
let data291 = data290[i30];
const _errs645 = errors;
if(errors === _errs645){
if(data291 && typeof data291 == "object" && !Array.isArray(data291)){
let missing64;
if(((data291.sourcedId === undefined) && (missing64 = "sourcedId")) || ((data291.name === undefined) && (missing64 = "name"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/archived/" + i30,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/archived/items/required",keyword:"required",params:{missingProperty: missing64},message:"must have required property '"+missing64+"'"}];
return false;
}
else {
const _errs647 = errors;
for(const key67 in data291){
if(!(((key67 === "sourcedId") || (key67 === "name")) || (key67 === "duplicates"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/archived/" + i30,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/archived/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs647 === errors){
if(data291.sourcedId !== undefined){
const _errs648 = errors;
if(typeof data291.sourcedId !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/archived/" + i30+"/sourcedId",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/archived/items/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid100 = _errs648 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data291.name !== undefined){
const _errs650 = errors;
if(typeof data291.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/archived/" + i30+"/name",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/archived/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid100 = _errs650 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data291.duplicates !== undefined){
const _errs652 = errors;
if(typeof data291.duplicates !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/archived/" + i30+"/duplicates",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/archived/items/properties/duplicates/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid100 = _errs652 === errors;
}
else {
var valid100 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/archived/" + i30,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/archived/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid99 = _errs645 === errors;
if(!valid99){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25+"/archived",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/archived/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid90 = _errs643 === errors;
}
else {
var valid90 = true;
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
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i25,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid89 = _errs594 === errors;
if(!valid89){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools",schemaPath:"#/properties/plan/properties/forecast/properties/schools/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid88 = _errs592 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data266.threshold !== undefined){
let data295 = data266.threshold;
const _errs654 = errors;
if(errors === _errs654){
if(data295 && typeof data295 == "object" && !Array.isArray(data295)){
let missing65;
if(((((data295.percent === undefined) && (missing65 = "percent")) || ((data295.wouldArchive === undefined) && (missing65 = "wouldArchive"))) || ((data295.connected === undefined) && (missing65 = "connected"))) || ((data295.exceeded === undefined) && (missing65 = "exceeded"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/threshold",schemaPath:"#/properties/plan/properties/forecast/properties/threshold/required",keyword:"required",params:{missingProperty: missing65},message:"must have required property '"+missing65+"'"}];
return false;
}
else {
const _errs656 = errors;
for(const key68 in data295){
if(!((((key68 === "percent") || (key68 === "wouldArchive")) || (key68 === "connected")) || (key68 === "exceeded"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/threshold",schemaPath:"#/properties/plan/properties/forecast/properties/threshold/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs656 === errors){
if(data295.percent !== undefined){
let data296 = data295.percent;
const _errs657 = errors;
const _errs658 = errors;
let valid102 = false;
let passing2 = null;
const _errs659 = errors;
if(!((typeof data296 == "number") && (isFinite(data296)))){
const err279 = {instancePath:instancePath+"/plan/forecast/threshold/percent",schemaPath:"#/properties/plan/properties/forecast/properties/threshold/properties/percent/oneOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
var _valid2 = _errs659 === errors;
if(_valid2){
valid102 = true;
passing2 = 0;
}
const _errs661 = errors;
if("unknown" !== data296){
const err280 = {instancePath:instancePath+"/plan/forecast/threshold/percent",schemaPath:"#/properties/plan/properties/forecast/properties/threshold/properties/percent/oneOf/1/const",keyword:"const",params:{allowedValue: "unknown"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
var _valid2 = _errs661 === errors;
if(_valid2 && valid102){
valid102 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid102 = true;
passing2 = 1;
}
}
if(!valid102){
const err281 = {instancePath:instancePath+"/plan/forecast/threshold/percent",schemaPath:"#/properties/plan/properties/forecast/properties/threshold/properties/percent/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs658;
if(vErrors !== null){
if(_errs658){
vErrors.length = _errs658;
}
else {
vErrors = null;
}
}
}
var valid101 = _errs657 === errors;
}
else {
var valid101 = true;
}
if(valid101){
if(data295.wouldArchive !== undefined){
let data297 = data295.wouldArchive;
const _errs662 = errors;
if(!(((typeof data297 == "number") && (!(data297 % 1) && !isNaN(data297))) && (isFinite(data297)))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/threshold/wouldArchive",schemaPath:"#/properties/plan/properties/forecast/properties/threshold/properties/wouldArchive/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs662){
if((typeof data297 == "number") && (isFinite(data297))){
if(data297 < 0 || isNaN(data297)){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/threshold/wouldArchive",schemaPath:"#/properties/plan/properties/forecast/properties/threshold/properties/wouldArchive/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid101 = _errs662 === errors;
}
else {
var valid101 = true;
}
if(valid101){
if(data295.connected !== undefined){
let data298 = data295.connected;
const _errs664 = errors;
if(!(((typeof data298 == "number") && (!(data298 % 1) && !isNaN(data298))) && (isFinite(data298)))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/threshold/connected",schemaPath:"#/properties/plan/properties/forecast/properties/threshold/properties/connected/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs664){
if((typeof data298 == "number") && (isFinite(data298))){
if(data298 < 0 || isNaN(data298)){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/threshold/connected",schemaPath:"#/properties/plan/properties/forecast/properties/threshold/properties/connected/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid101 = _errs664 === errors;
}
else {
var valid101 = true;
}
if(valid101){
if(data295.exceeded !== undefined){
const _errs666 = errors;
if(typeof data295.exceeded !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/threshold/exceeded",schemaPath:"#/properties/plan/properties/forecast/properties/threshold/properties/exceeded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid101 = _errs666 === errors;
}
else {
var valid101 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/threshold",schemaPath:"#/properties/plan/properties/forecast/properties/threshold/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid88 = _errs654 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data266.assumptions !== undefined){
let data300 = data266.assumptions;
const _errs668 = errors;
if(errors === _errs668){
if(Array.isArray(data300)){
var valid103 = true;
const len31 = data300.length;
for(let i31=0; i31<len31; i31++){
const _errs670 = errors;
if(typeof data300[i31] !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/assumptions/" + i31,schemaPath:"#/properties/plan/properties/forecast/properties/assumptions/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid103 = _errs670 === errors;
if(!valid103){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/assumptions",schemaPath:"#/properties/plan/properties/forecast/properties/assumptions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid88 = _errs668 === errors;
}
else {
var valid88 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast",schemaPath:"#/properties/plan/properties/forecast/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs589 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.unmanaged !== undefined){
let data302 = data5.unmanaged;
const _errs672 = errors;
if(errors === _errs672){
if(data302 && typeof data302 == "object" && !Array.isArray(data302)){
let missing66;
if(((data302.schools === undefined) && (missing66 = "schools")) || ((data302.classrooms === undefined) && (missing66 = "classrooms"))){
validate10.errors = [{instancePath:instancePath+"/plan/unmanaged",schemaPath:"#/properties/plan/properties/unmanaged/required",keyword:"required",params:{missingProperty: missing66},message:"must have required property '"+missing66+"'"}];
return false;
}
else {
const _errs674 = errors;
for(const key69 in data302){
if(!((key69 === "schools") || (key69 === "classrooms"))){
validate10.errors = [{instancePath:instancePath+"/plan/unmanaged",schemaPath:"#/properties/plan/properties/unmanaged/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs674 === errors){
if(data302.schools !== undefined){
let data303 = data302.schools;
const _errs675 = errors;
if(!(((typeof data303 == "number") && (!(data303 % 1) && !isNaN(data303))) && (isFinite(data303)))){
validate10.errors = [{instancePath:instancePath+"/plan/unmanaged/schools",schemaPath:"#/properties/plan/properties/unmanaged/properties/schools/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs675){
if((typeof data303 == "number") && (isFinite(data303))){
if(data303 < 0 || isNaN(data303)){
validate10.errors = [{instancePath:instancePath+"/plan/unmanaged/schools",schemaPath:"#/properties/plan/properties/unmanaged/properties/schools/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid104 = _errs675 === errors;
}
else {
var valid104 = true;
}
if(valid104){
if(data302.classrooms !== undefined){
let data304 = data302.classrooms;
const _errs677 = errors;
if(!(((typeof data304 == "number") && (!(data304 % 1) && !isNaN(data304))) && (isFinite(data304)))){
validate10.errors = [{instancePath:instancePath+"/plan/unmanaged/classrooms",schemaPath:"#/properties/plan/properties/unmanaged/properties/classrooms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs677){
if((typeof data304 == "number") && (isFinite(data304))){
if(data304 < 0 || isNaN(data304)){
validate10.errors = [{instancePath:instancePath+"/plan/unmanaged/classrooms",schemaPath:"#/properties/plan/properties/unmanaged/properties/classrooms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid104 = _errs677 === errors;
}
else {
var valid104 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/unmanaged",schemaPath:"#/properties/plan/properties/unmanaged/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs672 === errors;
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
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs13 === errors;
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
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}

