// Generated from schemas/plan.schema.json by schemas/generate.ts. Do not edit.
export const validatePlanFile = validate10;
const schema11 = {"title":"PlanFile","description":"A saved plan: what `rollcall plan --out` writes and `rollcall apply --plan` reads. Readers refuse another major format version and ignore nothing: objects are closed.","type":"object","additionalProperties":false,"required":["formatVersion","createdAt","fingerprint","schoolFingerprints","plan"],"properties":{"formatVersion":{"description":"Major and minor version of this format.","type":"string","pattern":"^1\\.[0-9]+$"},"createdAt":{"description":"When the plan was made, ISO 8601 in UTC.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$"},"fingerprint":{"description":"Hash of what a reviewer approves: the changes and the evidence they rest on.","type":"string","pattern":"^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$"},"schoolFingerprints":{"description":"By ClassTag school, for the schools that have changes.","type":"object","additionalProperties":{"description":"Hash of what a reviewer approves: the changes and the evidence they rest on.","type":"string","pattern":"^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$"}},"plan":{"type":"object","additionalProperties":false,"required":["district","scope","moment","tenants","reads","terms","dailySync","changes","diagnostics","refusals","schools","settings","forecast","unmanaged"],"properties":{"district":{"type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"type":"string"},"name":{"type":"string"}}},"scope":{"description":"What was planned: the whole district, or some of its schools.","oneOf":[{"type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"district"}}},{"type":"object","additionalProperties":false,"required":["kind","schools"],"properties":{"kind":{"const":"schools"},"schools":{"type":"array","items":{"type":"string"}}}}]},"moment":{"description":"Local day and time of the district.","type":"object","additionalProperties":false,"required":["date","time"],"properties":{"date":{"type":"string"},"time":{"type":"string"}}},"tenants":{"description":"Who both systems say they are.","type":"object","additionalProperties":false,"required":["classlink","classtag"],"properties":{"classlink":{"type":"object","additionalProperties":false,"required":["endpoint","orgId","orgName"],"properties":{"endpoint":{"type":"string"},"orgId":{"type":"string"},"orgName":{"type":"string"}}},"classtag":{"type":"object","additionalProperties":false,"required":["endpoint","id","name"],"properties":{"endpoint":{"type":"string"},"id":{"type":"string"},"name":{"type":"string"}}}}},"reads":{"type":"object","additionalProperties":false,"required":["classlink","classtag"],"properties":{"classlink":{"type":"object","additionalProperties":false,"required":["endpoint","driver","readAt","requests","counts"],"properties":{"endpoint":{"description":"Digest of the base address; no host is kept.","type":"string"},"driver":{"type":"string"},"readAt":{"type":"string"},"requests":{"type":"integer","minimum":0},"counts":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}}},"classtag":{"type":"object","additionalProperties":false,"required":["endpoint","driver","readAt","requests","counts"],"properties":{"endpoint":{"description":"Digest of the base address; no host is kept.","type":"string"},"driver":{"type":"string"},"readAt":{"type":"string"},"requests":{"type":"integer","minimum":0},"counts":{"type":"object","additionalProperties":{"type":"integer","minimum":0}}}}}},"terms":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["sourcedId","title","startDate","endDate"],"properties":{"sourcedId":{"type":"string"},"title":{"type":"string"},"startDate":{"type":"string"},"endDate":{"type":"string"}}}},"dailySync":{"type":"object","additionalProperties":false,"required":["enabled"],"properties":{"enabled":{"enum":[true,false,"unknown"]},"startsAt":{"type":"string"}}},"changes":{"description":"In the order in which they are written.","type":"array","items":{"oneOf":[{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","setting","direction","before","after"],"properties":{"kind":{"const":"set-setting"},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"setting":{"enum":["deletionThreshold","manageGuardians","unarchiveReappearing","updateActiveContacts"]},"direction":{"enum":["tighten","loosen"]},"before":{"type":["boolean","number"]},"after":{"type":["boolean","number"]}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","school","before","after"],"properties":{"kind":{"const":"connect-school"},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"school":{"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}},"before":{"type":"array","items":{"type":"string"}},"after":{"type":"array","items":{"type":"string"}}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","classroom","before","after","evidence"],"properties":{"kind":{"enum":["archive","unarchive"]},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"classroom":{"type":"object","additionalProperties":false,"required":["key","name","school"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"school":{"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}}}},"before":{"enum":["active","archived"]},"after":{"enum":["active","archived"]},"evidence":{"type":"object","additionalProperties":false,"required":["sourcedId","title","status","orgId","terms","grades"],"properties":{"sourcedId":{"type":"string"},"title":{"type":"string"},"status":{"type":"string"},"orgId":{"type":"string"},"terms":{"type":"array","items":{"type":"string"}},"location":{"type":"string"},"grades":{"type":"array","items":{"type":"string"}},"classCode":{"type":"string"},"holder":{"description":"Key of the classroom that holds the SOURCED ID now.","type":"string"}}}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","classroom","before","after","evidence"],"properties":{"kind":{"enum":["connect","reconnect"]},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"classroom":{"type":"object","additionalProperties":false,"required":["key","name","school"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"school":{"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}}}},"before":{"type":"array","items":{"type":"string"}},"after":{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":1},"evidence":{"type":"object","additionalProperties":false,"required":["sourcedId","title","status","orgId","terms","grades"],"properties":{"sourcedId":{"type":"string"},"title":{"type":"string"},"status":{"type":"string"},"orgId":{"type":"string"},"terms":{"type":"array","items":{"type":"string"}},"location":{"type":"string"},"grades":{"type":"array","items":{"type":"string"}},"classCode":{"type":"string"},"holder":{"description":"Key of the classroom that holds the SOURCED ID now.","type":"string"}}}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","classroom","before","after"],"properties":{"kind":{"const":"disconnect"},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"classroom":{"type":"object","additionalProperties":false,"required":["key","name","school"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"school":{"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}}}},"before":{"type":"array","items":{"type":"string"},"minItems":1},"after":{"type":"array","items":{"type":"string"},"maxItems":0}}},{"type":"object","additionalProperties":false,"required":["kind","step","why","undo","members"],"properties":{"kind":{"const":"exchange"},"step":{"description":"Changes of one step may run side by side.","type":"integer","minimum":1},"why":{"type":"object","additionalProperties":false,"required":["rule","at","fact"],"properties":{"rule":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"fact":{"type":"string"}}},"undo":{"type":"object","additionalProperties":false,"required":["level","by","assumed"],"properties":{"level":{"enum":["reversible","by-hand","hardly"]},"by":{"type":"string"},"assumed":{"type":"boolean"}}},"members":{"type":"array","minItems":2,"items":{"type":"object","additionalProperties":false,"required":["classroom","before","after","evidence"],"properties":{"classroom":{"type":"object","additionalProperties":false,"required":["key","name","school"],"properties":{"key":{"type":"string"},"name":{"type":"string"},"school":{"type":"object","additionalProperties":false,"required":["key","name"],"properties":{"key":{"type":"string"},"name":{"type":"string"}}}}},"before":{"type":"array","items":{"type":"string"},"minItems":1},"after":{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":1},"evidence":{"type":"object","additionalProperties":false,"required":["sourcedId","title","status","orgId","terms","grades"],"properties":{"sourcedId":{"type":"string"},"title":{"type":"string"},"status":{"type":"string"},"orgId":{"type":"string"},"terms":{"type":"array","items":{"type":"string"}},"location":{"type":"string"},"grades":{"type":"array","items":{"type":"string"}},"classCode":{"type":"string"},"holder":{"description":"Key of the classroom that holds the SOURCED ID now.","type":"string"}}}}}}}}]}},"diagnostics":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["severity","code","message"],"properties":{"severity":{"enum":["error","warning","notice"]},"code":{"type":"string"},"message":{"type":"string"},"hint":{"type":"string"},"at":{"type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"excerpt":{"type":"string"},"school":{"type":"string"}}}},"refusals":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["guard","message","wayOut","numbers","canBeAcknowledged"],"properties":{"guard":{"type":"string"},"school":{"type":"string"},"message":{"type":"string"},"wayOut":{"type":"string"},"numbers":{"type":"object","additionalProperties":false,"required":["count","of","limit"],"properties":{"count":{"type":"number"},"of":{"type":"number"},"limit":{"type":"number"}}},"acknowledgedBy":{"type":"string"},"canBeAcknowledged":{"type":"boolean"}}}},"schools":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","participates","activeClassrooms","listed","decided","undecided","unchanged","blocked","sharedClasses"],"properties":{"name":{"type":"string"},"key":{"type":"string"},"participates":{"type":"boolean"},"policy":{"enum":["archive","leave","sync"]},"activeClassrooms":{"type":"integer","minimum":0},"listed":{"type":"integer","minimum":0},"decided":{"type":"integer","minimum":0},"undecided":{"type":"array","items":{"type":"string"}},"unchanged":{"type":"integer","minimum":0},"blocked":{"type":"integer","minimum":0},"sharedClasses":{"type":"integer","minimum":0}}}},"settings":{"type":"object","additionalProperties":false,"required":["declared","unchanged"],"properties":{"declared":{"type":"array","items":{"type":"string"}},"unchanged":{"type":"array","items":{"type":"string"}}}},"forecast":{"description":"What the next nightly sync will do once the plan is applied.","type":"object","additionalProperties":false,"required":["schools","threshold","assumptions"],"properties":{"schools":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["school","kept","renamed","created","unarchived","hidden","archived"],"properties":{"school":{"type":"string"},"kept":{"type":"integer","minimum":0},"renamed":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"string"},"to":{"type":"string"}}}},"created":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["sourcedId","name"],"properties":{"sourcedId":{"type":"string"},"name":{"type":"string"},"duplicates":{"type":"string"}}}},"unarchived":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["sourcedId","name"],"properties":{"sourcedId":{"type":"string"},"name":{"type":"string"},"duplicates":{"type":"string"}}}},"hidden":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["sourcedId","name"],"properties":{"sourcedId":{"type":"string"},"name":{"type":"string"},"duplicates":{"type":"string"}}}},"archived":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["sourcedId","name"],"properties":{"sourcedId":{"type":"string"},"name":{"type":"string"},"duplicates":{"type":"string"}}}}}}},"threshold":{"type":"object","additionalProperties":false,"required":["percent","wouldArchive","connected","exceeded"],"properties":{"percent":{"oneOf":[{"type":"number"},{"const":"unknown"}]},"wouldArchive":{"type":"integer","minimum":0},"connected":{"type":"integer","minimum":0},"exceeded":{"type":"boolean"}}},"assumptions":{"type":"array","items":{"type":"string"}}}},"unmanaged":{"type":"object","additionalProperties":false,"required":["schools","classrooms"],"properties":{"schools":{"type":"integer","minimum":0},"classrooms":{"type":"integer","minimum":0}}}}}}};
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
if(((((((((data51.kind === undefined) && (missing23 = "kind")) || ((data51.step === undefined) && (missing23 = "step"))) || ((data51.why === undefined) && (missing23 = "why"))) || ((data51.undo === undefined) && (missing23 = "undo"))) || ((data51.classroom === undefined) && (missing23 = "classroom"))) || ((data51.before === undefined) && (missing23 = "before"))) || ((data51.after === undefined) && (missing23 = "after"))) || ((data51.evidence === undefined) && (missing23 = "evidence"))){
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
if(!((((((((key26 === "kind") || (key26 === "step")) || (key26 === "why")) || (key26 === "undo")) || (key26 === "classroom")) || (key26 === "before")) || (key26 === "after")) || (key26 === "evidence"))){
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
if(data51.step !== undefined){
let data90 = data51.step;
const _errs208 = errors;
if(!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))){
const err73 = {instancePath:instancePath+"/plan/changes/" + i2+"/step",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(errors === _errs208){
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 < 1 || isNaN(data90)){
const err74 = {instancePath:instancePath+"/plan/changes/" + i2+"/step",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
var valid33 = _errs208 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data51.why !== undefined){
let data91 = data51.why;
const _errs210 = errors;
if(errors === _errs210){
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
let missing24;
if((((data91.rule === undefined) && (missing24 = "rule")) || ((data91.at === undefined) && (missing24 = "at"))) || ((data91.fact === undefined) && (missing24 = "fact"))){
const err75 = {instancePath:instancePath+"/plan/changes/" + i2+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/why/required",keyword:"required",params:{missingProperty: missing24},message:"must have required property '"+missing24+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
else {
const _errs212 = errors;
for(const key27 in data91){
if(!(((key27 === "rule") || (key27 === "at")) || (key27 === "fact"))){
const err76 = {instancePath:instancePath+"/plan/changes/" + i2+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
break;
}
}
if(_errs212 === errors){
if(data91.rule !== undefined){
const _errs213 = errors;
if(typeof data91.rule !== "string"){
const err77 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/rule",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var valid34 = _errs213 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data91.at !== undefined){
let data93 = data91.at;
const _errs215 = errors;
if(errors === _errs215){
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
let missing25;
if((((data93.file === undefined) && (missing25 = "file")) || ((data93.line === undefined) && (missing25 = "line"))) || ((data93.column === undefined) && (missing25 = "column"))){
const err78 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing25},message:"must have required property '"+missing25+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
else {
const _errs217 = errors;
for(const key28 in data93){
if(!(((key28 === "file") || (key28 === "line")) || (key28 === "column"))){
const err79 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
break;
}
}
if(_errs217 === errors){
if(data93.file !== undefined){
const _errs218 = errors;
if(typeof data93.file !== "string"){
const err80 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at/file",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var valid35 = _errs218 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data93.line !== undefined){
let data95 = data93.line;
const _errs220 = errors;
if(!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))){
const err81 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at/line",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var valid35 = _errs220 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data93.column !== undefined){
let data96 = data93.column;
const _errs222 = errors;
if(!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))){
const err82 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at/column",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var valid35 = _errs222 === errors;
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
const err83 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
var valid34 = _errs215 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data91.fact !== undefined){
const _errs224 = errors;
if(typeof data91.fact !== "string"){
const err84 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/fact",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var valid34 = _errs224 === errors;
}
else {
var valid34 = true;
}
}
}
}
}
}
else {
const err85 = {instancePath:instancePath+"/plan/changes/" + i2+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
var valid33 = _errs210 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data51.undo !== undefined){
let data98 = data51.undo;
const _errs226 = errors;
if(errors === _errs226){
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
let missing26;
if((((data98.level === undefined) && (missing26 = "level")) || ((data98.by === undefined) && (missing26 = "by"))) || ((data98.assumed === undefined) && (missing26 = "assumed"))){
const err86 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/undo/required",keyword:"required",params:{missingProperty: missing26},message:"must have required property '"+missing26+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
else {
const _errs228 = errors;
for(const key29 in data98){
if(!(((key29 === "level") || (key29 === "by")) || (key29 === "assumed"))){
const err87 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
break;
}
}
if(_errs228 === errors){
if(data98.level !== undefined){
let data99 = data98.level;
const _errs229 = errors;
if(!(((data99 === "reversible") || (data99 === "by-hand")) || (data99 === "hardly"))){
const err88 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo/level",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[2].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var valid36 = _errs229 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data98.by !== undefined){
const _errs230 = errors;
if(typeof data98.by !== "string"){
const err89 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo/by",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var valid36 = _errs230 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data98.assumed !== undefined){
const _errs232 = errors;
if(typeof data98.assumed !== "boolean"){
const err90 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo/assumed",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var valid36 = _errs232 === errors;
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
const err91 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
var valid33 = _errs226 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data51.classroom !== undefined){
let data102 = data51.classroom;
const _errs234 = errors;
if(errors === _errs234){
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
let missing27;
if((((data102.key === undefined) && (missing27 = "key")) || ((data102.name === undefined) && (missing27 = "name"))) || ((data102.school === undefined) && (missing27 = "school"))){
const err92 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/classroom/required",keyword:"required",params:{missingProperty: missing27},message:"must have required property '"+missing27+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
else {
const _errs236 = errors;
for(const key30 in data102){
if(!(((key30 === "key") || (key30 === "name")) || (key30 === "school"))){
const err93 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/classroom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
break;
}
}
if(_errs236 === errors){
if(data102.key !== undefined){
const _errs237 = errors;
if(typeof data102.key !== "string"){
const err94 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/key",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/classroom/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var valid37 = _errs237 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data102.name !== undefined){
const _errs239 = errors;
if(typeof data102.name !== "string"){
const err95 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/name",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/classroom/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var valid37 = _errs239 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data102.school !== undefined){
let data105 = data102.school;
const _errs241 = errors;
if(errors === _errs241){
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
let missing28;
if(((data105.key === undefined) && (missing28 = "key")) || ((data105.name === undefined) && (missing28 = "name"))){
const err96 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/classroom/properties/school/required",keyword:"required",params:{missingProperty: missing28},message:"must have required property '"+missing28+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
else {
const _errs243 = errors;
for(const key31 in data105){
if(!((key31 === "key") || (key31 === "name"))){
const err97 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/classroom/properties/school/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
break;
}
}
if(_errs243 === errors){
if(data105.key !== undefined){
const _errs244 = errors;
if(typeof data105.key !== "string"){
const err98 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/school/key",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/classroom/properties/school/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var valid38 = _errs244 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data105.name !== undefined){
const _errs246 = errors;
if(typeof data105.name !== "string"){
const err99 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/school/name",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/classroom/properties/school/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var valid38 = _errs246 === errors;
}
else {
var valid38 = true;
}
}
}
}
}
else {
const err100 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/classroom/properties/school/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
var valid37 = _errs241 === errors;
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
const err101 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/classroom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
var valid33 = _errs234 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data51.before !== undefined){
let data108 = data51.before;
const _errs248 = errors;
if(!((data108 === "active") || (data108 === "archived"))){
const err102 = {instancePath:instancePath+"/plan/changes/" + i2+"/before",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/before/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[2].properties.before.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var valid33 = _errs248 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data51.after !== undefined){
let data109 = data51.after;
const _errs249 = errors;
if(!((data109 === "active") || (data109 === "archived"))){
const err103 = {instancePath:instancePath+"/plan/changes/" + i2+"/after",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/after/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[2].properties.after.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var valid33 = _errs249 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data51.evidence !== undefined){
let data110 = data51.evidence;
const _errs250 = errors;
if(errors === _errs250){
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
let missing29;
if(((((((data110.sourcedId === undefined) && (missing29 = "sourcedId")) || ((data110.title === undefined) && (missing29 = "title"))) || ((data110.status === undefined) && (missing29 = "status"))) || ((data110.orgId === undefined) && (missing29 = "orgId"))) || ((data110.terms === undefined) && (missing29 = "terms"))) || ((data110.grades === undefined) && (missing29 = "grades"))){
const err104 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/required",keyword:"required",params:{missingProperty: missing29},message:"must have required property '"+missing29+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
else {
const _errs252 = errors;
for(const key32 in data110){
if(!(func2.call(schema11.properties.plan.properties.changes.items.oneOf[2].properties.evidence.properties, key32))){
const err105 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
break;
}
}
if(_errs252 === errors){
if(data110.sourcedId !== undefined){
const _errs253 = errors;
if(typeof data110.sourcedId !== "string"){
const err106 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/sourcedId",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var valid39 = _errs253 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data110.title !== undefined){
const _errs255 = errors;
if(typeof data110.title !== "string"){
const err107 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/title",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
var valid39 = _errs255 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data110.status !== undefined){
const _errs257 = errors;
if(typeof data110.status !== "string"){
const err108 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/status",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var valid39 = _errs257 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data110.orgId !== undefined){
const _errs259 = errors;
if(typeof data110.orgId !== "string"){
const err109 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/orgId",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/orgId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var valid39 = _errs259 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data110.terms !== undefined){
let data115 = data110.terms;
const _errs261 = errors;
if(errors === _errs261){
if(Array.isArray(data115)){
var valid40 = true;
const len5 = data115.length;
for(let i5=0; i5<len5; i5++){
const _errs263 = errors;
if(typeof data115[i5] !== "string"){
const err110 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/terms/" + i5,schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/terms/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var valid40 = _errs263 === errors;
if(!valid40){
break;
}
}
}
else {
const err111 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/terms",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/terms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
var valid39 = _errs261 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data110.location !== undefined){
const _errs265 = errors;
if(typeof data110.location !== "string"){
const err112 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/location",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
var valid39 = _errs265 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data110.grades !== undefined){
let data118 = data110.grades;
const _errs267 = errors;
if(errors === _errs267){
if(Array.isArray(data118)){
var valid41 = true;
const len6 = data118.length;
for(let i6=0; i6<len6; i6++){
const _errs269 = errors;
if(typeof data118[i6] !== "string"){
const err113 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/grades/" + i6,schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/grades/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var valid41 = _errs269 === errors;
if(!valid41){
break;
}
}
}
else {
const err114 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/grades",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/grades/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
var valid39 = _errs267 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data110.classCode !== undefined){
const _errs271 = errors;
if(typeof data110.classCode !== "string"){
const err115 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/classCode",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/classCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var valid39 = _errs271 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data110.holder !== undefined){
const _errs273 = errors;
if(typeof data110.holder !== "string"){
const err116 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/holder",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/properties/holder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
var valid39 = _errs273 === errors;
}
else {
var valid39 = true;
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
const err117 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence",schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
var valid33 = _errs250 === errors;
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
else {
const err118 = {instancePath:instancePath+"/plan/changes/" + i2,schemaPath:"#/properties/plan/properties/changes/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
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
const _errs275 = errors;
if(errors === _errs275){
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
let missing30;
if(((((((((data51.kind === undefined) && (missing30 = "kind")) || ((data51.step === undefined) && (missing30 = "step"))) || ((data51.why === undefined) && (missing30 = "why"))) || ((data51.undo === undefined) && (missing30 = "undo"))) || ((data51.classroom === undefined) && (missing30 = "classroom"))) || ((data51.before === undefined) && (missing30 = "before"))) || ((data51.after === undefined) && (missing30 = "after"))) || ((data51.evidence === undefined) && (missing30 = "evidence"))){
const err119 = {instancePath:instancePath+"/plan/changes/" + i2,schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/required",keyword:"required",params:{missingProperty: missing30},message:"must have required property '"+missing30+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
else {
const _errs277 = errors;
for(const key33 in data51){
if(!((((((((key33 === "kind") || (key33 === "step")) || (key33 === "why")) || (key33 === "undo")) || (key33 === "classroom")) || (key33 === "before")) || (key33 === "after")) || (key33 === "evidence"))){
const err120 = {instancePath:instancePath+"/plan/changes/" + i2,schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
break;
}
}
if(_errs277 === errors){
if(data51.kind !== undefined){
let data122 = data51.kind;
const _errs278 = errors;
if(!((data122 === "connect") || (data122 === "reconnect"))){
const err121 = {instancePath:instancePath+"/plan/changes/" + i2+"/kind",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[3].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
var valid42 = _errs278 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data51.step !== undefined){
let data123 = data51.step;
const _errs279 = errors;
if(!(((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123))) && (isFinite(data123)))){
const err122 = {instancePath:instancePath+"/plan/changes/" + i2+"/step",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(errors === _errs279){
if((typeof data123 == "number") && (isFinite(data123))){
if(data123 < 1 || isNaN(data123)){
const err123 = {instancePath:instancePath+"/plan/changes/" + i2+"/step",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
var valid42 = _errs279 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data51.why !== undefined){
let data124 = data51.why;
const _errs281 = errors;
if(errors === _errs281){
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
let missing31;
if((((data124.rule === undefined) && (missing31 = "rule")) || ((data124.at === undefined) && (missing31 = "at"))) || ((data124.fact === undefined) && (missing31 = "fact"))){
const err124 = {instancePath:instancePath+"/plan/changes/" + i2+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/why/required",keyword:"required",params:{missingProperty: missing31},message:"must have required property '"+missing31+"'"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
else {
const _errs283 = errors;
for(const key34 in data124){
if(!(((key34 === "rule") || (key34 === "at")) || (key34 === "fact"))){
const err125 = {instancePath:instancePath+"/plan/changes/" + i2+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
break;
}
}
if(_errs283 === errors){
if(data124.rule !== undefined){
const _errs284 = errors;
if(typeof data124.rule !== "string"){
const err126 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/rule",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
var valid43 = _errs284 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data124.at !== undefined){
let data126 = data124.at;
const _errs286 = errors;
if(errors === _errs286){
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
let missing32;
if((((data126.file === undefined) && (missing32 = "file")) || ((data126.line === undefined) && (missing32 = "line"))) || ((data126.column === undefined) && (missing32 = "column"))){
const err127 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing32},message:"must have required property '"+missing32+"'"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
else {
const _errs288 = errors;
for(const key35 in data126){
if(!(((key35 === "file") || (key35 === "line")) || (key35 === "column"))){
const err128 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
break;
}
}
if(_errs288 === errors){
if(data126.file !== undefined){
const _errs289 = errors;
if(typeof data126.file !== "string"){
const err129 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at/file",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
var valid44 = _errs289 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data126.line !== undefined){
let data128 = data126.line;
const _errs291 = errors;
if(!(((typeof data128 == "number") && (!(data128 % 1) && !isNaN(data128))) && (isFinite(data128)))){
const err130 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at/line",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
var valid44 = _errs291 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data126.column !== undefined){
let data129 = data126.column;
const _errs293 = errors;
if(!(((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129))) && (isFinite(data129)))){
const err131 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at/column",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
var valid44 = _errs293 === errors;
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
const err132 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
var valid43 = _errs286 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data124.fact !== undefined){
const _errs295 = errors;
if(typeof data124.fact !== "string"){
const err133 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/fact",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
var valid43 = _errs295 === errors;
}
else {
var valid43 = true;
}
}
}
}
}
}
else {
const err134 = {instancePath:instancePath+"/plan/changes/" + i2+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
var valid42 = _errs281 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data51.undo !== undefined){
let data131 = data51.undo;
const _errs297 = errors;
if(errors === _errs297){
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
let missing33;
if((((data131.level === undefined) && (missing33 = "level")) || ((data131.by === undefined) && (missing33 = "by"))) || ((data131.assumed === undefined) && (missing33 = "assumed"))){
const err135 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/undo/required",keyword:"required",params:{missingProperty: missing33},message:"must have required property '"+missing33+"'"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
else {
const _errs299 = errors;
for(const key36 in data131){
if(!(((key36 === "level") || (key36 === "by")) || (key36 === "assumed"))){
const err136 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
break;
}
}
if(_errs299 === errors){
if(data131.level !== undefined){
let data132 = data131.level;
const _errs300 = errors;
if(!(((data132 === "reversible") || (data132 === "by-hand")) || (data132 === "hardly"))){
const err137 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo/level",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[3].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
var valid45 = _errs300 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data131.by !== undefined){
const _errs301 = errors;
if(typeof data131.by !== "string"){
const err138 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo/by",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
var valid45 = _errs301 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data131.assumed !== undefined){
const _errs303 = errors;
if(typeof data131.assumed !== "boolean"){
const err139 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo/assumed",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
var valid45 = _errs303 === errors;
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
const err140 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
var valid42 = _errs297 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data51.classroom !== undefined){
let data135 = data51.classroom;
const _errs305 = errors;
if(errors === _errs305){
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
let missing34;
if((((data135.key === undefined) && (missing34 = "key")) || ((data135.name === undefined) && (missing34 = "name"))) || ((data135.school === undefined) && (missing34 = "school"))){
const err141 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/classroom/required",keyword:"required",params:{missingProperty: missing34},message:"must have required property '"+missing34+"'"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
else {
const _errs307 = errors;
for(const key37 in data135){
if(!(((key37 === "key") || (key37 === "name")) || (key37 === "school"))){
const err142 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/classroom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
break;
}
}
if(_errs307 === errors){
if(data135.key !== undefined){
const _errs308 = errors;
if(typeof data135.key !== "string"){
const err143 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/key",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/classroom/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
var valid46 = _errs308 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data135.name !== undefined){
const _errs310 = errors;
if(typeof data135.name !== "string"){
const err144 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/name",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/classroom/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
var valid46 = _errs310 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data135.school !== undefined){
let data138 = data135.school;
const _errs312 = errors;
if(errors === _errs312){
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
let missing35;
if(((data138.key === undefined) && (missing35 = "key")) || ((data138.name === undefined) && (missing35 = "name"))){
const err145 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/classroom/properties/school/required",keyword:"required",params:{missingProperty: missing35},message:"must have required property '"+missing35+"'"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
else {
const _errs314 = errors;
for(const key38 in data138){
if(!((key38 === "key") || (key38 === "name"))){
const err146 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/classroom/properties/school/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
break;
}
}
if(_errs314 === errors){
if(data138.key !== undefined){
const _errs315 = errors;
if(typeof data138.key !== "string"){
const err147 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/school/key",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/classroom/properties/school/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
var valid47 = _errs315 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data138.name !== undefined){
const _errs317 = errors;
if(typeof data138.name !== "string"){
const err148 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/school/name",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/classroom/properties/school/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
var valid47 = _errs317 === errors;
}
else {
var valid47 = true;
}
}
}
}
}
else {
const err149 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/classroom/properties/school/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
var valid46 = _errs312 === errors;
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
const err150 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/classroom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
var valid42 = _errs305 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data51.before !== undefined){
let data141 = data51.before;
const _errs319 = errors;
if(errors === _errs319){
if(Array.isArray(data141)){
var valid48 = true;
const len7 = data141.length;
for(let i7=0; i7<len7; i7++){
const _errs321 = errors;
if(typeof data141[i7] !== "string"){
const err151 = {instancePath:instancePath+"/plan/changes/" + i2+"/before/" + i7,schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/before/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
var valid48 = _errs321 === errors;
if(!valid48){
break;
}
}
}
else {
const err152 = {instancePath:instancePath+"/plan/changes/" + i2+"/before",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
var valid42 = _errs319 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data51.after !== undefined){
let data143 = data51.after;
const _errs323 = errors;
if(errors === _errs323){
if(Array.isArray(data143)){
if(data143.length > 1){
const err153 = {instancePath:instancePath+"/plan/changes/" + i2+"/after",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/after/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
else {
if(data143.length < 1){
const err154 = {instancePath:instancePath+"/plan/changes/" + i2+"/after",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/after/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
else {
var valid49 = true;
const len8 = data143.length;
for(let i8=0; i8<len8; i8++){
const _errs325 = errors;
if(typeof data143[i8] !== "string"){
const err155 = {instancePath:instancePath+"/plan/changes/" + i2+"/after/" + i8,schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
var valid49 = _errs325 === errors;
if(!valid49){
break;
}
}
}
}
}
else {
const err156 = {instancePath:instancePath+"/plan/changes/" + i2+"/after",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
var valid42 = _errs323 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data51.evidence !== undefined){
let data145 = data51.evidence;
const _errs327 = errors;
if(errors === _errs327){
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
let missing36;
if(((((((data145.sourcedId === undefined) && (missing36 = "sourcedId")) || ((data145.title === undefined) && (missing36 = "title"))) || ((data145.status === undefined) && (missing36 = "status"))) || ((data145.orgId === undefined) && (missing36 = "orgId"))) || ((data145.terms === undefined) && (missing36 = "terms"))) || ((data145.grades === undefined) && (missing36 = "grades"))){
const err157 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/required",keyword:"required",params:{missingProperty: missing36},message:"must have required property '"+missing36+"'"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
else {
const _errs329 = errors;
for(const key39 in data145){
if(!(func2.call(schema11.properties.plan.properties.changes.items.oneOf[3].properties.evidence.properties, key39))){
const err158 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
break;
}
}
if(_errs329 === errors){
if(data145.sourcedId !== undefined){
const _errs330 = errors;
if(typeof data145.sourcedId !== "string"){
const err159 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/sourcedId",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
var valid50 = _errs330 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data145.title !== undefined){
const _errs332 = errors;
if(typeof data145.title !== "string"){
const err160 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/title",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
var valid50 = _errs332 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data145.status !== undefined){
const _errs334 = errors;
if(typeof data145.status !== "string"){
const err161 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/status",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
var valid50 = _errs334 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data145.orgId !== undefined){
const _errs336 = errors;
if(typeof data145.orgId !== "string"){
const err162 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/orgId",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/orgId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
var valid50 = _errs336 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data145.terms !== undefined){
let data150 = data145.terms;
const _errs338 = errors;
if(errors === _errs338){
if(Array.isArray(data150)){
var valid51 = true;
const len9 = data150.length;
for(let i9=0; i9<len9; i9++){
const _errs340 = errors;
if(typeof data150[i9] !== "string"){
const err163 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/terms/" + i9,schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/terms/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
var valid51 = _errs340 === errors;
if(!valid51){
break;
}
}
}
else {
const err164 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/terms",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/terms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
var valid50 = _errs338 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data145.location !== undefined){
const _errs342 = errors;
if(typeof data145.location !== "string"){
const err165 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/location",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
var valid50 = _errs342 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data145.grades !== undefined){
let data153 = data145.grades;
const _errs344 = errors;
if(errors === _errs344){
if(Array.isArray(data153)){
var valid52 = true;
const len10 = data153.length;
for(let i10=0; i10<len10; i10++){
const _errs346 = errors;
if(typeof data153[i10] !== "string"){
const err166 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/grades/" + i10,schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/grades/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
var valid52 = _errs346 === errors;
if(!valid52){
break;
}
}
}
else {
const err167 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/grades",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/grades/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
var valid50 = _errs344 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data145.classCode !== undefined){
const _errs348 = errors;
if(typeof data145.classCode !== "string"){
const err168 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/classCode",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/classCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
var valid50 = _errs348 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data145.holder !== undefined){
const _errs350 = errors;
if(typeof data145.holder !== "string"){
const err169 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence/holder",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/properties/holder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
var valid50 = _errs350 === errors;
}
else {
var valid50 = true;
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
const err170 = {instancePath:instancePath+"/plan/changes/" + i2+"/evidence",schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
var valid42 = _errs327 === errors;
}
else {
var valid42 = true;
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
const err171 = {instancePath:instancePath+"/plan/changes/" + i2,schemaPath:"#/properties/plan/properties/changes/items/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
var _valid1 = _errs275 === errors;
if(_valid1 && valid21){
valid21 = false;
passing1 = [passing1, 3];
}
else {
if(_valid1){
valid21 = true;
passing1 = 3;
}
const _errs352 = errors;
if(errors === _errs352){
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
let missing37;
if((((((((data51.kind === undefined) && (missing37 = "kind")) || ((data51.step === undefined) && (missing37 = "step"))) || ((data51.why === undefined) && (missing37 = "why"))) || ((data51.undo === undefined) && (missing37 = "undo"))) || ((data51.classroom === undefined) && (missing37 = "classroom"))) || ((data51.before === undefined) && (missing37 = "before"))) || ((data51.after === undefined) && (missing37 = "after"))){
const err172 = {instancePath:instancePath+"/plan/changes/" + i2,schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/required",keyword:"required",params:{missingProperty: missing37},message:"must have required property '"+missing37+"'"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
else {
const _errs354 = errors;
for(const key40 in data51){
if(!(((((((key40 === "kind") || (key40 === "step")) || (key40 === "why")) || (key40 === "undo")) || (key40 === "classroom")) || (key40 === "before")) || (key40 === "after"))){
const err173 = {instancePath:instancePath+"/plan/changes/" + i2,schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
break;
}
}
if(_errs354 === errors){
if(data51.kind !== undefined){
const _errs355 = errors;
if("disconnect" !== data51.kind){
const err174 = {instancePath:instancePath+"/plan/changes/" + i2+"/kind",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "disconnect"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
var valid53 = _errs355 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data51.step !== undefined){
let data158 = data51.step;
const _errs356 = errors;
if(!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))){
const err175 = {instancePath:instancePath+"/plan/changes/" + i2+"/step",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(errors === _errs356){
if((typeof data158 == "number") && (isFinite(data158))){
if(data158 < 1 || isNaN(data158)){
const err176 = {instancePath:instancePath+"/plan/changes/" + i2+"/step",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
var valid53 = _errs356 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data51.why !== undefined){
let data159 = data51.why;
const _errs358 = errors;
if(errors === _errs358){
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
let missing38;
if((((data159.rule === undefined) && (missing38 = "rule")) || ((data159.at === undefined) && (missing38 = "at"))) || ((data159.fact === undefined) && (missing38 = "fact"))){
const err177 = {instancePath:instancePath+"/plan/changes/" + i2+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/why/required",keyword:"required",params:{missingProperty: missing38},message:"must have required property '"+missing38+"'"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
else {
const _errs360 = errors;
for(const key41 in data159){
if(!(((key41 === "rule") || (key41 === "at")) || (key41 === "fact"))){
const err178 = {instancePath:instancePath+"/plan/changes/" + i2+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
break;
}
}
if(_errs360 === errors){
if(data159.rule !== undefined){
const _errs361 = errors;
if(typeof data159.rule !== "string"){
const err179 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/rule",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
var valid54 = _errs361 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data159.at !== undefined){
let data161 = data159.at;
const _errs363 = errors;
if(errors === _errs363){
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
let missing39;
if((((data161.file === undefined) && (missing39 = "file")) || ((data161.line === undefined) && (missing39 = "line"))) || ((data161.column === undefined) && (missing39 = "column"))){
const err180 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing39},message:"must have required property '"+missing39+"'"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
else {
const _errs365 = errors;
for(const key42 in data161){
if(!(((key42 === "file") || (key42 === "line")) || (key42 === "column"))){
const err181 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
break;
}
}
if(_errs365 === errors){
if(data161.file !== undefined){
const _errs366 = errors;
if(typeof data161.file !== "string"){
const err182 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at/file",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
var valid55 = _errs366 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data161.line !== undefined){
let data163 = data161.line;
const _errs368 = errors;
if(!(((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163))) && (isFinite(data163)))){
const err183 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at/line",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
var valid55 = _errs368 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data161.column !== undefined){
let data164 = data161.column;
const _errs370 = errors;
if(!(((typeof data164 == "number") && (!(data164 % 1) && !isNaN(data164))) && (isFinite(data164)))){
const err184 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at/column",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
var valid55 = _errs370 === errors;
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
const err185 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
var valid54 = _errs363 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data159.fact !== undefined){
const _errs372 = errors;
if(typeof data159.fact !== "string"){
const err186 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/fact",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
var valid54 = _errs372 === errors;
}
else {
var valid54 = true;
}
}
}
}
}
}
else {
const err187 = {instancePath:instancePath+"/plan/changes/" + i2+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
var valid53 = _errs358 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data51.undo !== undefined){
let data166 = data51.undo;
const _errs374 = errors;
if(errors === _errs374){
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
let missing40;
if((((data166.level === undefined) && (missing40 = "level")) || ((data166.by === undefined) && (missing40 = "by"))) || ((data166.assumed === undefined) && (missing40 = "assumed"))){
const err188 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/undo/required",keyword:"required",params:{missingProperty: missing40},message:"must have required property '"+missing40+"'"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
else {
const _errs376 = errors;
for(const key43 in data166){
if(!(((key43 === "level") || (key43 === "by")) || (key43 === "assumed"))){
const err189 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
break;
}
}
if(_errs376 === errors){
if(data166.level !== undefined){
let data167 = data166.level;
const _errs377 = errors;
if(!(((data167 === "reversible") || (data167 === "by-hand")) || (data167 === "hardly"))){
const err190 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo/level",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[4].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
var valid56 = _errs377 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data166.by !== undefined){
const _errs378 = errors;
if(typeof data166.by !== "string"){
const err191 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo/by",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
var valid56 = _errs378 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data166.assumed !== undefined){
const _errs380 = errors;
if(typeof data166.assumed !== "boolean"){
const err192 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo/assumed",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
var valid56 = _errs380 === errors;
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
const err193 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
var valid53 = _errs374 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data51.classroom !== undefined){
let data170 = data51.classroom;
const _errs382 = errors;
if(errors === _errs382){
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
let missing41;
if((((data170.key === undefined) && (missing41 = "key")) || ((data170.name === undefined) && (missing41 = "name"))) || ((data170.school === undefined) && (missing41 = "school"))){
const err194 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/classroom/required",keyword:"required",params:{missingProperty: missing41},message:"must have required property '"+missing41+"'"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
else {
const _errs384 = errors;
for(const key44 in data170){
if(!(((key44 === "key") || (key44 === "name")) || (key44 === "school"))){
const err195 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/classroom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
break;
}
}
if(_errs384 === errors){
if(data170.key !== undefined){
const _errs385 = errors;
if(typeof data170.key !== "string"){
const err196 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/key",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/classroom/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
var valid57 = _errs385 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data170.name !== undefined){
const _errs387 = errors;
if(typeof data170.name !== "string"){
const err197 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/name",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/classroom/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
var valid57 = _errs387 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data170.school !== undefined){
let data173 = data170.school;
const _errs389 = errors;
if(errors === _errs389){
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
let missing42;
if(((data173.key === undefined) && (missing42 = "key")) || ((data173.name === undefined) && (missing42 = "name"))){
const err198 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/classroom/properties/school/required",keyword:"required",params:{missingProperty: missing42},message:"must have required property '"+missing42+"'"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
else {
const _errs391 = errors;
for(const key45 in data173){
if(!((key45 === "key") || (key45 === "name"))){
const err199 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/classroom/properties/school/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
break;
}
}
if(_errs391 === errors){
if(data173.key !== undefined){
const _errs392 = errors;
if(typeof data173.key !== "string"){
const err200 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/school/key",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/classroom/properties/school/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
var valid58 = _errs392 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data173.name !== undefined){
const _errs394 = errors;
if(typeof data173.name !== "string"){
const err201 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/school/name",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/classroom/properties/school/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
var valid58 = _errs394 === errors;
}
else {
var valid58 = true;
}
}
}
}
}
else {
const err202 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/classroom/properties/school/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
var valid57 = _errs389 === errors;
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
const err203 = {instancePath:instancePath+"/plan/changes/" + i2+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/classroom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
var valid53 = _errs382 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data51.before !== undefined){
let data176 = data51.before;
const _errs396 = errors;
if(errors === _errs396){
if(Array.isArray(data176)){
if(data176.length < 1){
const err204 = {instancePath:instancePath+"/plan/changes/" + i2+"/before",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/before/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
else {
var valid59 = true;
const len11 = data176.length;
for(let i11=0; i11<len11; i11++){
const _errs398 = errors;
if(typeof data176[i11] !== "string"){
const err205 = {instancePath:instancePath+"/plan/changes/" + i2+"/before/" + i11,schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/before/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
var valid59 = _errs398 === errors;
if(!valid59){
break;
}
}
}
}
else {
const err206 = {instancePath:instancePath+"/plan/changes/" + i2+"/before",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
var valid53 = _errs396 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data51.after !== undefined){
let data178 = data51.after;
const _errs400 = errors;
if(errors === _errs400){
if(Array.isArray(data178)){
if(data178.length > 0){
const err207 = {instancePath:instancePath+"/plan/changes/" + i2+"/after",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/after/maxItems",keyword:"maxItems",params:{limit: 0},message:"must NOT have more than 0 items"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
else {
var valid60 = true;
const len12 = data178.length;
for(let i12=0; i12<len12; i12++){
const _errs402 = errors;
if(typeof data178[i12] !== "string"){
const err208 = {instancePath:instancePath+"/plan/changes/" + i2+"/after/" + i12,schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
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
const err209 = {instancePath:instancePath+"/plan/changes/" + i2+"/after",schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
var valid53 = _errs400 === errors;
}
else {
var valid53 = true;
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
const err210 = {instancePath:instancePath+"/plan/changes/" + i2,schemaPath:"#/properties/plan/properties/changes/items/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
var _valid1 = _errs352 === errors;
if(_valid1 && valid21){
valid21 = false;
passing1 = [passing1, 4];
}
else {
if(_valid1){
valid21 = true;
passing1 = 4;
}
const _errs404 = errors;
if(errors === _errs404){
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
let missing43;
if((((((data51.kind === undefined) && (missing43 = "kind")) || ((data51.step === undefined) && (missing43 = "step"))) || ((data51.why === undefined) && (missing43 = "why"))) || ((data51.undo === undefined) && (missing43 = "undo"))) || ((data51.members === undefined) && (missing43 = "members"))){
const err211 = {instancePath:instancePath+"/plan/changes/" + i2,schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/required",keyword:"required",params:{missingProperty: missing43},message:"must have required property '"+missing43+"'"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
else {
const _errs406 = errors;
for(const key46 in data51){
if(!(((((key46 === "kind") || (key46 === "step")) || (key46 === "why")) || (key46 === "undo")) || (key46 === "members"))){
const err212 = {instancePath:instancePath+"/plan/changes/" + i2,schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
break;
}
}
if(_errs406 === errors){
if(data51.kind !== undefined){
const _errs407 = errors;
if("exchange" !== data51.kind){
const err213 = {instancePath:instancePath+"/plan/changes/" + i2+"/kind",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "exchange"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
var valid61 = _errs407 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data51.step !== undefined){
let data181 = data51.step;
const _errs408 = errors;
if(!(((typeof data181 == "number") && (!(data181 % 1) && !isNaN(data181))) && (isFinite(data181)))){
const err214 = {instancePath:instancePath+"/plan/changes/" + i2+"/step",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(errors === _errs408){
if((typeof data181 == "number") && (isFinite(data181))){
if(data181 < 1 || isNaN(data181)){
const err215 = {instancePath:instancePath+"/plan/changes/" + i2+"/step",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
var valid61 = _errs408 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data51.why !== undefined){
let data182 = data51.why;
const _errs410 = errors;
if(errors === _errs410){
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
let missing44;
if((((data182.rule === undefined) && (missing44 = "rule")) || ((data182.at === undefined) && (missing44 = "at"))) || ((data182.fact === undefined) && (missing44 = "fact"))){
const err216 = {instancePath:instancePath+"/plan/changes/" + i2+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/why/required",keyword:"required",params:{missingProperty: missing44},message:"must have required property '"+missing44+"'"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
else {
const _errs412 = errors;
for(const key47 in data182){
if(!(((key47 === "rule") || (key47 === "at")) || (key47 === "fact"))){
const err217 = {instancePath:instancePath+"/plan/changes/" + i2+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/why/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
break;
}
}
if(_errs412 === errors){
if(data182.rule !== undefined){
const _errs413 = errors;
if(typeof data182.rule !== "string"){
const err218 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/rule",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/why/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
var valid62 = _errs413 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data182.at !== undefined){
let data184 = data182.at;
const _errs415 = errors;
if(errors === _errs415){
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
let missing45;
if((((data184.file === undefined) && (missing45 = "file")) || ((data184.line === undefined) && (missing45 = "line"))) || ((data184.column === undefined) && (missing45 = "column"))){
const err219 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/why/properties/at/required",keyword:"required",params:{missingProperty: missing45},message:"must have required property '"+missing45+"'"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
else {
const _errs417 = errors;
for(const key48 in data184){
if(!(((key48 === "file") || (key48 === "line")) || (key48 === "column"))){
const err220 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/why/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
break;
}
}
if(_errs417 === errors){
if(data184.file !== undefined){
const _errs418 = errors;
if(typeof data184.file !== "string"){
const err221 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at/file",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/why/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
var valid63 = _errs418 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data184.line !== undefined){
let data186 = data184.line;
const _errs420 = errors;
if(!(((typeof data186 == "number") && (!(data186 % 1) && !isNaN(data186))) && (isFinite(data186)))){
const err222 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at/line",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/why/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
var valid63 = _errs420 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data184.column !== undefined){
let data187 = data184.column;
const _errs422 = errors;
if(!(((typeof data187 == "number") && (!(data187 % 1) && !isNaN(data187))) && (isFinite(data187)))){
const err223 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at/column",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/why/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
var valid63 = _errs422 === errors;
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
const err224 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/at",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/why/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
var valid62 = _errs415 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data182.fact !== undefined){
const _errs424 = errors;
if(typeof data182.fact !== "string"){
const err225 = {instancePath:instancePath+"/plan/changes/" + i2+"/why/fact",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/why/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
var valid62 = _errs424 === errors;
}
else {
var valid62 = true;
}
}
}
}
}
}
else {
const err226 = {instancePath:instancePath+"/plan/changes/" + i2+"/why",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
var valid61 = _errs410 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data51.undo !== undefined){
let data189 = data51.undo;
const _errs426 = errors;
if(errors === _errs426){
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
let missing46;
if((((data189.level === undefined) && (missing46 = "level")) || ((data189.by === undefined) && (missing46 = "by"))) || ((data189.assumed === undefined) && (missing46 = "assumed"))){
const err227 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/undo/required",keyword:"required",params:{missingProperty: missing46},message:"must have required property '"+missing46+"'"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
else {
const _errs428 = errors;
for(const key49 in data189){
if(!(((key49 === "level") || (key49 === "by")) || (key49 === "assumed"))){
const err228 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/undo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
break;
}
}
if(_errs428 === errors){
if(data189.level !== undefined){
let data190 = data189.level;
const _errs429 = errors;
if(!(((data190 === "reversible") || (data190 === "by-hand")) || (data190 === "hardly"))){
const err229 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo/level",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/undo/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.changes.items.oneOf[5].properties.undo.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
var valid64 = _errs429 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data189.by !== undefined){
const _errs430 = errors;
if(typeof data189.by !== "string"){
const err230 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo/by",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/undo/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
var valid64 = _errs430 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data189.assumed !== undefined){
const _errs432 = errors;
if(typeof data189.assumed !== "boolean"){
const err231 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo/assumed",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/undo/properties/assumed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
var valid64 = _errs432 === errors;
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
const err232 = {instancePath:instancePath+"/plan/changes/" + i2+"/undo",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/undo/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
var valid61 = _errs426 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data51.members !== undefined){
let data193 = data51.members;
const _errs434 = errors;
if(errors === _errs434){
if(Array.isArray(data193)){
if(data193.length < 2){
const err233 = {instancePath:instancePath+"/plan/changes/" + i2+"/members",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
else {
var valid65 = true;
const len13 = data193.length;
for(let i13=0; i13<len13; i13++){
let data194 = data193[i13];
const _errs436 = errors;
if(errors === _errs436){
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
let missing47;
if(((((data194.classroom === undefined) && (missing47 = "classroom")) || ((data194.before === undefined) && (missing47 = "before"))) || ((data194.after === undefined) && (missing47 = "after"))) || ((data194.evidence === undefined) && (missing47 = "evidence"))){
const err234 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13,schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/required",keyword:"required",params:{missingProperty: missing47},message:"must have required property '"+missing47+"'"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
else {
const _errs438 = errors;
for(const key50 in data194){
if(!((((key50 === "classroom") || (key50 === "before")) || (key50 === "after")) || (key50 === "evidence"))){
const err235 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13,schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
break;
}
}
if(_errs438 === errors){
if(data194.classroom !== undefined){
let data195 = data194.classroom;
const _errs439 = errors;
if(errors === _errs439){
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
let missing48;
if((((data195.key === undefined) && (missing48 = "key")) || ((data195.name === undefined) && (missing48 = "name"))) || ((data195.school === undefined) && (missing48 = "school"))){
const err236 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/classroom/required",keyword:"required",params:{missingProperty: missing48},message:"must have required property '"+missing48+"'"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
else {
const _errs441 = errors;
for(const key51 in data195){
if(!(((key51 === "key") || (key51 === "name")) || (key51 === "school"))){
const err237 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/classroom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"};
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
if(_errs441 === errors){
if(data195.key !== undefined){
const _errs442 = errors;
if(typeof data195.key !== "string"){
const err238 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13+"/classroom/key",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/classroom/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
var valid67 = _errs442 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data195.name !== undefined){
const _errs444 = errors;
if(typeof data195.name !== "string"){
const err239 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13+"/classroom/name",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/classroom/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
var valid67 = _errs444 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data195.school !== undefined){
let data198 = data195.school;
const _errs446 = errors;
if(errors === _errs446){
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
let missing49;
if(((data198.key === undefined) && (missing49 = "key")) || ((data198.name === undefined) && (missing49 = "name"))){
const err240 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/classroom/properties/school/required",keyword:"required",params:{missingProperty: missing49},message:"must have required property '"+missing49+"'"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
else {
const _errs448 = errors;
for(const key52 in data198){
if(!((key52 === "key") || (key52 === "name"))){
const err241 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/classroom/properties/school/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
break;
}
}
if(_errs448 === errors){
if(data198.key !== undefined){
const _errs449 = errors;
if(typeof data198.key !== "string"){
const err242 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13+"/classroom/school/key",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/classroom/properties/school/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
var valid68 = _errs449 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data198.name !== undefined){
const _errs451 = errors;
if(typeof data198.name !== "string"){
const err243 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13+"/classroom/school/name",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/classroom/properties/school/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
var valid68 = _errs451 === errors;
}
else {
var valid68 = true;
}
}
}
}
}
else {
const err244 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13+"/classroom/school",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/classroom/properties/school/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
var valid67 = _errs446 === errors;
}
else {
var valid67 = true;
}
}
}
}
}
}
else {
const err245 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13+"/classroom",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/classroom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
var valid66 = _errs439 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data194.before !== undefined){
let data201 = data194.before;
const _errs453 = errors;
if(errors === _errs453){
if(Array.isArray(data201)){
if(data201.length < 1){
const err246 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13+"/before",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/before/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
else {
var valid69 = true;
const len14 = data201.length;
for(let i14=0; i14<len14; i14++){
const _errs455 = errors;
if(typeof data201[i14] !== "string"){
const err247 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13+"/before/" + i14,schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/before/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
var valid69 = _errs455 === errors;
if(!valid69){
break;
}
}
}
}
else {
const err248 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13+"/before",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/before/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
var valid66 = _errs453 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data194.after !== undefined){
let data203 = data194.after;
const _errs457 = errors;
if(errors === _errs457){
if(Array.isArray(data203)){
if(data203.length > 1){
const err249 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13+"/after",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/after/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
else {
if(data203.length < 1){
const err250 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13+"/after",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/after/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
else {
var valid70 = true;
const len15 = data203.length;
for(let i15=0; i15<len15; i15++){
const _errs459 = errors;
if(typeof data203[i15] !== "string"){
const err251 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13+"/after/" + i15,schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
var valid70 = _errs459 === errors;
if(!valid70){
break;
}
}
}
}
}
else {
const err252 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13+"/after",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
var valid66 = _errs457 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data194.evidence !== undefined){
let data205 = data194.evidence;
const _errs461 = errors;
if(errors === _errs461){
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
let missing50;
if(((((((data205.sourcedId === undefined) && (missing50 = "sourcedId")) || ((data205.title === undefined) && (missing50 = "title"))) || ((data205.status === undefined) && (missing50 = "status"))) || ((data205.orgId === undefined) && (missing50 = "orgId"))) || ((data205.terms === undefined) && (missing50 = "terms"))) || ((data205.grades === undefined) && (missing50 = "grades"))){
const err253 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13+"/evidence",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/required",keyword:"required",params:{missingProperty: missing50},message:"must have required property '"+missing50+"'"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
else {
const _errs463 = errors;
for(const key53 in data205){
if(!(func2.call(schema11.properties.plan.properties.changes.items.oneOf[5].properties.members.items.properties.evidence.properties, key53))){
const err254 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13+"/evidence",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
break;
}
}
if(_errs463 === errors){
if(data205.sourcedId !== undefined){
const _errs464 = errors;
if(typeof data205.sourcedId !== "string"){
const err255 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13+"/evidence/sourcedId",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
var valid71 = _errs464 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data205.title !== undefined){
const _errs466 = errors;
if(typeof data205.title !== "string"){
const err256 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13+"/evidence/title",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
var valid71 = _errs466 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data205.status !== undefined){
const _errs468 = errors;
if(typeof data205.status !== "string"){
const err257 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13+"/evidence/status",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
var valid71 = _errs468 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data205.orgId !== undefined){
const _errs470 = errors;
if(typeof data205.orgId !== "string"){
const err258 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13+"/evidence/orgId",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/orgId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
var valid71 = _errs470 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data205.terms !== undefined){
let data210 = data205.terms;
const _errs472 = errors;
if(errors === _errs472){
if(Array.isArray(data210)){
var valid72 = true;
const len16 = data210.length;
for(let i16=0; i16<len16; i16++){
const _errs474 = errors;
if(typeof data210[i16] !== "string"){
const err259 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13+"/evidence/terms/" + i16,schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/terms/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
var valid72 = _errs474 === errors;
if(!valid72){
break;
}
}
}
else {
const err260 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13+"/evidence/terms",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/terms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
var valid71 = _errs472 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data205.location !== undefined){
const _errs476 = errors;
if(typeof data205.location !== "string"){
const err261 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13+"/evidence/location",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
var valid71 = _errs476 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data205.grades !== undefined){
let data213 = data205.grades;
const _errs478 = errors;
if(errors === _errs478){
if(Array.isArray(data213)){
var valid73 = true;
const len17 = data213.length;
for(let i17=0; i17<len17; i17++){
const _errs480 = errors;
if(typeof data213[i17] !== "string"){
const err262 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13+"/evidence/grades/" + i17,schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/grades/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
var valid73 = _errs480 === errors;
if(!valid73){
break;
}
}
}
else {
const err263 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13+"/evidence/grades",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/grades/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
var valid71 = _errs478 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data205.classCode !== undefined){
const _errs482 = errors;
if(typeof data205.classCode !== "string"){
const err264 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13+"/evidence/classCode",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/classCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
var valid71 = _errs482 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data205.holder !== undefined){
const _errs484 = errors;
if(typeof data205.holder !== "string"){
const err265 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13+"/evidence/holder",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/properties/holder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
var valid71 = _errs484 === errors;
}
else {
var valid71 = true;
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
const err266 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13+"/evidence",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
var valid66 = _errs461 === errors;
}
else {
var valid66 = true;
}
}
}
}
}
}
}
else {
const err267 = {instancePath:instancePath+"/plan/changes/" + i2+"/members/" + i13,schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
var valid65 = _errs436 === errors;
if(!valid65){
break;
}
}
}
}
else {
const err268 = {instancePath:instancePath+"/plan/changes/" + i2+"/members",schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
var valid61 = _errs434 === errors;
}
else {
var valid61 = true;
}
}
}
}
}
}
}
}
else {
const err269 = {instancePath:instancePath+"/plan/changes/" + i2,schemaPath:"#/properties/plan/properties/changes/items/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
var _valid1 = _errs404 === errors;
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
const err270 = {instancePath:instancePath+"/plan/changes/" + i2,schemaPath:"#/properties/plan/properties/changes/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
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
let data217 = data5.diagnostics;
const _errs486 = errors;
if(errors === _errs486){
if(Array.isArray(data217)){
var valid74 = true;
const len18 = data217.length;
for(let i18=0; i18<len18; i18++){
let data218 = data217[i18];
const _errs488 = errors;
if(errors === _errs488){
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
let missing51;
if((((data218.severity === undefined) && (missing51 = "severity")) || ((data218.code === undefined) && (missing51 = "code"))) || ((data218.message === undefined) && (missing51 = "message"))){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i18,schemaPath:"#/properties/plan/properties/diagnostics/items/required",keyword:"required",params:{missingProperty: missing51},message:"must have required property '"+missing51+"'"}];
return false;
}
else {
const _errs490 = errors;
for(const key54 in data218){
if(!(((((((key54 === "severity") || (key54 === "code")) || (key54 === "message")) || (key54 === "hint")) || (key54 === "at")) || (key54 === "excerpt")) || (key54 === "school"))){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i18,schemaPath:"#/properties/plan/properties/diagnostics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs490 === errors){
if(data218.severity !== undefined){
let data219 = data218.severity;
const _errs491 = errors;
if(!(((data219 === "error") || (data219 === "warning")) || (data219 === "notice"))){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i18+"/severity",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.diagnostics.items.properties.severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid75 = _errs491 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data218.code !== undefined){
const _errs492 = errors;
if(typeof data218.code !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i18+"/code",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid75 = _errs492 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data218.message !== undefined){
const _errs494 = errors;
if(typeof data218.message !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i18+"/message",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid75 = _errs494 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data218.hint !== undefined){
const _errs496 = errors;
if(typeof data218.hint !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i18+"/hint",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid75 = _errs496 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data218.at !== undefined){
let data223 = data218.at;
const _errs498 = errors;
if(errors === _errs498){
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
let missing52;
if((((data223.file === undefined) && (missing52 = "file")) || ((data223.line === undefined) && (missing52 = "line"))) || ((data223.column === undefined) && (missing52 = "column"))){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i18+"/at",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/at/required",keyword:"required",params:{missingProperty: missing52},message:"must have required property '"+missing52+"'"}];
return false;
}
else {
const _errs500 = errors;
for(const key55 in data223){
if(!(((key55 === "file") || (key55 === "line")) || (key55 === "column"))){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i18+"/at",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/at/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs500 === errors){
if(data223.file !== undefined){
const _errs501 = errors;
if(typeof data223.file !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i18+"/at/file",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid76 = _errs501 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data223.line !== undefined){
let data225 = data223.line;
const _errs503 = errors;
if(!(((typeof data225 == "number") && (!(data225 % 1) && !isNaN(data225))) && (isFinite(data225)))){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i18+"/at/line",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid76 = _errs503 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data223.column !== undefined){
let data226 = data223.column;
const _errs505 = errors;
if(!(((typeof data226 == "number") && (!(data226 % 1) && !isNaN(data226))) && (isFinite(data226)))){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i18+"/at/column",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/at/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid76 = _errs505 === errors;
}
else {
var valid76 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i18+"/at",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid75 = _errs498 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data218.excerpt !== undefined){
const _errs507 = errors;
if(typeof data218.excerpt !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i18+"/excerpt",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/excerpt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid75 = _errs507 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data218.school !== undefined){
const _errs509 = errors;
if(typeof data218.school !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i18+"/school",schemaPath:"#/properties/plan/properties/diagnostics/items/properties/school/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid75 = _errs509 === errors;
}
else {
var valid75 = true;
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
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics/" + i18,schemaPath:"#/properties/plan/properties/diagnostics/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid74 = _errs488 === errors;
if(!valid74){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/diagnostics",schemaPath:"#/properties/plan/properties/diagnostics/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs486 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.refusals !== undefined){
let data229 = data5.refusals;
const _errs511 = errors;
if(errors === _errs511){
if(Array.isArray(data229)){
var valid77 = true;
const len19 = data229.length;
for(let i19=0; i19<len19; i19++){
let data230 = data229[i19];
const _errs513 = errors;
if(errors === _errs513){
if(data230 && typeof data230 == "object" && !Array.isArray(data230)){
let missing53;
if((((((data230.guard === undefined) && (missing53 = "guard")) || ((data230.message === undefined) && (missing53 = "message"))) || ((data230.wayOut === undefined) && (missing53 = "wayOut"))) || ((data230.numbers === undefined) && (missing53 = "numbers"))) || ((data230.canBeAcknowledged === undefined) && (missing53 = "canBeAcknowledged"))){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i19,schemaPath:"#/properties/plan/properties/refusals/items/required",keyword:"required",params:{missingProperty: missing53},message:"must have required property '"+missing53+"'"}];
return false;
}
else {
const _errs515 = errors;
for(const key56 in data230){
if(!(((((((key56 === "guard") || (key56 === "school")) || (key56 === "message")) || (key56 === "wayOut")) || (key56 === "numbers")) || (key56 === "acknowledgedBy")) || (key56 === "canBeAcknowledged"))){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i19,schemaPath:"#/properties/plan/properties/refusals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs515 === errors){
if(data230.guard !== undefined){
const _errs516 = errors;
if(typeof data230.guard !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i19+"/guard",schemaPath:"#/properties/plan/properties/refusals/items/properties/guard/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid78 = _errs516 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data230.school !== undefined){
const _errs518 = errors;
if(typeof data230.school !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i19+"/school",schemaPath:"#/properties/plan/properties/refusals/items/properties/school/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid78 = _errs518 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data230.message !== undefined){
const _errs520 = errors;
if(typeof data230.message !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i19+"/message",schemaPath:"#/properties/plan/properties/refusals/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid78 = _errs520 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data230.wayOut !== undefined){
const _errs522 = errors;
if(typeof data230.wayOut !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i19+"/wayOut",schemaPath:"#/properties/plan/properties/refusals/items/properties/wayOut/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid78 = _errs522 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data230.numbers !== undefined){
let data235 = data230.numbers;
const _errs524 = errors;
if(errors === _errs524){
if(data235 && typeof data235 == "object" && !Array.isArray(data235)){
let missing54;
if((((data235.count === undefined) && (missing54 = "count")) || ((data235.of === undefined) && (missing54 = "of"))) || ((data235.limit === undefined) && (missing54 = "limit"))){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i19+"/numbers",schemaPath:"#/properties/plan/properties/refusals/items/properties/numbers/required",keyword:"required",params:{missingProperty: missing54},message:"must have required property '"+missing54+"'"}];
return false;
}
else {
const _errs526 = errors;
for(const key57 in data235){
if(!(((key57 === "count") || (key57 === "of")) || (key57 === "limit"))){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i19+"/numbers",schemaPath:"#/properties/plan/properties/refusals/items/properties/numbers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs526 === errors){
if(data235.count !== undefined){
let data236 = data235.count;
const _errs527 = errors;
if(!((typeof data236 == "number") && (isFinite(data236)))){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i19+"/numbers/count",schemaPath:"#/properties/plan/properties/refusals/items/properties/numbers/properties/count/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid79 = _errs527 === errors;
}
else {
var valid79 = true;
}
if(valid79){
if(data235.of !== undefined){
let data237 = data235.of;
const _errs529 = errors;
if(!((typeof data237 == "number") && (isFinite(data237)))){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i19+"/numbers/of",schemaPath:"#/properties/plan/properties/refusals/items/properties/numbers/properties/of/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid79 = _errs529 === errors;
}
else {
var valid79 = true;
}
if(valid79){
if(data235.limit !== undefined){
let data238 = data235.limit;
const _errs531 = errors;
if(!((typeof data238 == "number") && (isFinite(data238)))){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i19+"/numbers/limit",schemaPath:"#/properties/plan/properties/refusals/items/properties/numbers/properties/limit/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid79 = _errs531 === errors;
}
else {
var valid79 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i19+"/numbers",schemaPath:"#/properties/plan/properties/refusals/items/properties/numbers/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid78 = _errs524 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data230.acknowledgedBy !== undefined){
const _errs533 = errors;
if(typeof data230.acknowledgedBy !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i19+"/acknowledgedBy",schemaPath:"#/properties/plan/properties/refusals/items/properties/acknowledgedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid78 = _errs533 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data230.canBeAcknowledged !== undefined){
const _errs535 = errors;
if(typeof data230.canBeAcknowledged !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i19+"/canBeAcknowledged",schemaPath:"#/properties/plan/properties/refusals/items/properties/canBeAcknowledged/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid78 = _errs535 === errors;
}
else {
var valid78 = true;
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
validate10.errors = [{instancePath:instancePath+"/plan/refusals/" + i19,schemaPath:"#/properties/plan/properties/refusals/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid77 = _errs513 === errors;
if(!valid77){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/refusals",schemaPath:"#/properties/plan/properties/refusals/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs511 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.schools !== undefined){
let data241 = data5.schools;
const _errs537 = errors;
if(errors === _errs537){
if(Array.isArray(data241)){
var valid80 = true;
const len20 = data241.length;
for(let i20=0; i20<len20; i20++){
let data242 = data241[i20];
const _errs539 = errors;
if(errors === _errs539){
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
let missing55;
if((((((((((data242.name === undefined) && (missing55 = "name")) || ((data242.participates === undefined) && (missing55 = "participates"))) || ((data242.activeClassrooms === undefined) && (missing55 = "activeClassrooms"))) || ((data242.listed === undefined) && (missing55 = "listed"))) || ((data242.decided === undefined) && (missing55 = "decided"))) || ((data242.undecided === undefined) && (missing55 = "undecided"))) || ((data242.unchanged === undefined) && (missing55 = "unchanged"))) || ((data242.blocked === undefined) && (missing55 = "blocked"))) || ((data242.sharedClasses === undefined) && (missing55 = "sharedClasses"))){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i20,schemaPath:"#/properties/plan/properties/schools/items/required",keyword:"required",params:{missingProperty: missing55},message:"must have required property '"+missing55+"'"}];
return false;
}
else {
const _errs541 = errors;
for(const key58 in data242){
if(!(func2.call(schema11.properties.plan.properties.schools.items.properties, key58))){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i20,schemaPath:"#/properties/plan/properties/schools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs541 === errors){
if(data242.name !== undefined){
const _errs542 = errors;
if(typeof data242.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i20+"/name",schemaPath:"#/properties/plan/properties/schools/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid81 = _errs542 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data242.key !== undefined){
const _errs544 = errors;
if(typeof data242.key !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i20+"/key",schemaPath:"#/properties/plan/properties/schools/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid81 = _errs544 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data242.participates !== undefined){
const _errs546 = errors;
if(typeof data242.participates !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i20+"/participates",schemaPath:"#/properties/plan/properties/schools/items/properties/participates/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid81 = _errs546 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data242.policy !== undefined){
let data246 = data242.policy;
const _errs548 = errors;
if(!(((data246 === "archive") || (data246 === "leave")) || (data246 === "sync"))){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i20+"/policy",schemaPath:"#/properties/plan/properties/schools/items/properties/policy/enum",keyword:"enum",params:{allowedValues: schema11.properties.plan.properties.schools.items.properties.policy.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid81 = _errs548 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data242.activeClassrooms !== undefined){
let data247 = data242.activeClassrooms;
const _errs549 = errors;
if(!(((typeof data247 == "number") && (!(data247 % 1) && !isNaN(data247))) && (isFinite(data247)))){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i20+"/activeClassrooms",schemaPath:"#/properties/plan/properties/schools/items/properties/activeClassrooms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs549){
if((typeof data247 == "number") && (isFinite(data247))){
if(data247 < 0 || isNaN(data247)){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i20+"/activeClassrooms",schemaPath:"#/properties/plan/properties/schools/items/properties/activeClassrooms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid81 = _errs549 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data242.listed !== undefined){
let data248 = data242.listed;
const _errs551 = errors;
if(!(((typeof data248 == "number") && (!(data248 % 1) && !isNaN(data248))) && (isFinite(data248)))){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i20+"/listed",schemaPath:"#/properties/plan/properties/schools/items/properties/listed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs551){
if((typeof data248 == "number") && (isFinite(data248))){
if(data248 < 0 || isNaN(data248)){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i20+"/listed",schemaPath:"#/properties/plan/properties/schools/items/properties/listed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid81 = _errs551 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data242.decided !== undefined){
let data249 = data242.decided;
const _errs553 = errors;
if(!(((typeof data249 == "number") && (!(data249 % 1) && !isNaN(data249))) && (isFinite(data249)))){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i20+"/decided",schemaPath:"#/properties/plan/properties/schools/items/properties/decided/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs553){
if((typeof data249 == "number") && (isFinite(data249))){
if(data249 < 0 || isNaN(data249)){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i20+"/decided",schemaPath:"#/properties/plan/properties/schools/items/properties/decided/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid81 = _errs553 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data242.undecided !== undefined){
let data250 = data242.undecided;
const _errs555 = errors;
if(errors === _errs555){
if(Array.isArray(data250)){
var valid82 = true;
const len21 = data250.length;
for(let i21=0; i21<len21; i21++){
const _errs557 = errors;
if(typeof data250[i21] !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i20+"/undecided/" + i21,schemaPath:"#/properties/plan/properties/schools/items/properties/undecided/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid82 = _errs557 === errors;
if(!valid82){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i20+"/undecided",schemaPath:"#/properties/plan/properties/schools/items/properties/undecided/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid81 = _errs555 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data242.unchanged !== undefined){
let data252 = data242.unchanged;
const _errs559 = errors;
if(!(((typeof data252 == "number") && (!(data252 % 1) && !isNaN(data252))) && (isFinite(data252)))){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i20+"/unchanged",schemaPath:"#/properties/plan/properties/schools/items/properties/unchanged/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs559){
if((typeof data252 == "number") && (isFinite(data252))){
if(data252 < 0 || isNaN(data252)){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i20+"/unchanged",schemaPath:"#/properties/plan/properties/schools/items/properties/unchanged/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid81 = _errs559 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data242.blocked !== undefined){
let data253 = data242.blocked;
const _errs561 = errors;
if(!(((typeof data253 == "number") && (!(data253 % 1) && !isNaN(data253))) && (isFinite(data253)))){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i20+"/blocked",schemaPath:"#/properties/plan/properties/schools/items/properties/blocked/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs561){
if((typeof data253 == "number") && (isFinite(data253))){
if(data253 < 0 || isNaN(data253)){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i20+"/blocked",schemaPath:"#/properties/plan/properties/schools/items/properties/blocked/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid81 = _errs561 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data242.sharedClasses !== undefined){
let data254 = data242.sharedClasses;
const _errs563 = errors;
if(!(((typeof data254 == "number") && (!(data254 % 1) && !isNaN(data254))) && (isFinite(data254)))){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i20+"/sharedClasses",schemaPath:"#/properties/plan/properties/schools/items/properties/sharedClasses/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs563){
if((typeof data254 == "number") && (isFinite(data254))){
if(data254 < 0 || isNaN(data254)){
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i20+"/sharedClasses",schemaPath:"#/properties/plan/properties/schools/items/properties/sharedClasses/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid81 = _errs563 === errors;
}
else {
var valid81 = true;
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
validate10.errors = [{instancePath:instancePath+"/plan/schools/" + i20,schemaPath:"#/properties/plan/properties/schools/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid80 = _errs539 === errors;
if(!valid80){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/schools",schemaPath:"#/properties/plan/properties/schools/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs537 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.settings !== undefined){
let data255 = data5.settings;
const _errs565 = errors;
if(errors === _errs565){
if(data255 && typeof data255 == "object" && !Array.isArray(data255)){
let missing56;
if(((data255.declared === undefined) && (missing56 = "declared")) || ((data255.unchanged === undefined) && (missing56 = "unchanged"))){
validate10.errors = [{instancePath:instancePath+"/plan/settings",schemaPath:"#/properties/plan/properties/settings/required",keyword:"required",params:{missingProperty: missing56},message:"must have required property '"+missing56+"'"}];
return false;
}
else {
const _errs567 = errors;
for(const key59 in data255){
if(!((key59 === "declared") || (key59 === "unchanged"))){
validate10.errors = [{instancePath:instancePath+"/plan/settings",schemaPath:"#/properties/plan/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs567 === errors){
if(data255.declared !== undefined){
let data256 = data255.declared;
const _errs568 = errors;
if(errors === _errs568){
if(Array.isArray(data256)){
var valid84 = true;
const len22 = data256.length;
for(let i22=0; i22<len22; i22++){
const _errs570 = errors;
if(typeof data256[i22] !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/settings/declared/" + i22,schemaPath:"#/properties/plan/properties/settings/properties/declared/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid84 = _errs570 === errors;
if(!valid84){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/settings/declared",schemaPath:"#/properties/plan/properties/settings/properties/declared/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid83 = _errs568 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data255.unchanged !== undefined){
let data258 = data255.unchanged;
const _errs572 = errors;
if(errors === _errs572){
if(Array.isArray(data258)){
var valid85 = true;
const len23 = data258.length;
for(let i23=0; i23<len23; i23++){
const _errs574 = errors;
if(typeof data258[i23] !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/settings/unchanged/" + i23,schemaPath:"#/properties/plan/properties/settings/properties/unchanged/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid85 = _errs574 === errors;
if(!valid85){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/settings/unchanged",schemaPath:"#/properties/plan/properties/settings/properties/unchanged/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid83 = _errs572 === errors;
}
else {
var valid83 = true;
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
var valid2 = _errs565 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.forecast !== undefined){
let data260 = data5.forecast;
const _errs576 = errors;
if(errors === _errs576){
if(data260 && typeof data260 == "object" && !Array.isArray(data260)){
let missing57;
if((((data260.schools === undefined) && (missing57 = "schools")) || ((data260.threshold === undefined) && (missing57 = "threshold"))) || ((data260.assumptions === undefined) && (missing57 = "assumptions"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast",schemaPath:"#/properties/plan/properties/forecast/required",keyword:"required",params:{missingProperty: missing57},message:"must have required property '"+missing57+"'"}];
return false;
}
else {
const _errs578 = errors;
for(const key60 in data260){
if(!(((key60 === "schools") || (key60 === "threshold")) || (key60 === "assumptions"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast",schemaPath:"#/properties/plan/properties/forecast/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs578 === errors){
if(data260.schools !== undefined){
let data261 = data260.schools;
const _errs579 = errors;
if(errors === _errs579){
if(Array.isArray(data261)){
var valid87 = true;
const len24 = data261.length;
for(let i24=0; i24<len24; i24++){
let data262 = data261[i24];
const _errs581 = errors;
if(errors === _errs581){
if(data262 && typeof data262 == "object" && !Array.isArray(data262)){
let missing58;
if((((((((data262.school === undefined) && (missing58 = "school")) || ((data262.kept === undefined) && (missing58 = "kept"))) || ((data262.renamed === undefined) && (missing58 = "renamed"))) || ((data262.created === undefined) && (missing58 = "created"))) || ((data262.unarchived === undefined) && (missing58 = "unarchived"))) || ((data262.hidden === undefined) && (missing58 = "hidden"))) || ((data262.archived === undefined) && (missing58 = "archived"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/required",keyword:"required",params:{missingProperty: missing58},message:"must have required property '"+missing58+"'"}];
return false;
}
else {
const _errs583 = errors;
for(const key61 in data262){
if(!(((((((key61 === "school") || (key61 === "kept")) || (key61 === "renamed")) || (key61 === "created")) || (key61 === "unarchived")) || (key61 === "hidden")) || (key61 === "archived"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs583 === errors){
if(data262.school !== undefined){
const _errs584 = errors;
if(typeof data262.school !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/school",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/school/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid88 = _errs584 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data262.kept !== undefined){
let data264 = data262.kept;
const _errs586 = errors;
if(!(((typeof data264 == "number") && (!(data264 % 1) && !isNaN(data264))) && (isFinite(data264)))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/kept",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/kept/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs586){
if((typeof data264 == "number") && (isFinite(data264))){
if(data264 < 0 || isNaN(data264)){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/kept",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/kept/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid88 = _errs586 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data262.renamed !== undefined){
let data265 = data262.renamed;
const _errs588 = errors;
if(errors === _errs588){
if(Array.isArray(data265)){
var valid89 = true;
const len25 = data265.length;
for(let i25=0; i25<len25; i25++){
let data266 = data265[i25];
const _errs590 = errors;
if(errors === _errs590){
if(data266 && typeof data266 == "object" && !Array.isArray(data266)){
let missing59;
if(((data266.from === undefined) && (missing59 = "from")) || ((data266.to === undefined) && (missing59 = "to"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/renamed/" + i25,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/renamed/items/required",keyword:"required",params:{missingProperty: missing59},message:"must have required property '"+missing59+"'"}];
return false;
}
else {
const _errs592 = errors;
for(const key62 in data266){
if(!((key62 === "from") || (key62 === "to"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/renamed/" + i25,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/renamed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs592 === errors){
if(data266.from !== undefined){
const _errs593 = errors;
if(typeof data266.from !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/renamed/" + i25+"/from",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/renamed/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid90 = _errs593 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data266.to !== undefined){
const _errs595 = errors;
if(typeof data266.to !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/renamed/" + i25+"/to",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/renamed/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid90 = _errs595 === errors;
}
else {
var valid90 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/renamed/" + i25,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/renamed/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid89 = _errs590 === errors;
if(!valid89){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/renamed",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/renamed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid88 = _errs588 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data262.created !== undefined){
let data269 = data262.created;
const _errs597 = errors;
if(errors === _errs597){
if(Array.isArray(data269)){
var valid91 = true;
const len26 = data269.length;
for(let i26=0; i26<len26; i26++){
let data270 = data269[i26];
const _errs599 = errors;
if(errors === _errs599){
if(data270 && typeof data270 == "object" && !Array.isArray(data270)){
let missing60;
if(((data270.sourcedId === undefined) && (missing60 = "sourcedId")) || ((data270.name === undefined) && (missing60 = "name"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/created/" + i26,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/created/items/required",keyword:"required",params:{missingProperty: missing60},message:"must have required property '"+missing60+"'"}];
return false;
}
else {
const _errs601 = errors;
for(const key63 in data270){
if(!(((key63 === "sourcedId") || (key63 === "name")) || (key63 === "duplicates"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/created/" + i26,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/created/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs601 === errors){
if(data270.sourcedId !== undefined){
const _errs602 = errors;
if(typeof data270.sourcedId !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/created/" + i26+"/sourcedId",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/created/items/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid92 = _errs602 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data270.name !== undefined){
const _errs604 = errors;
if(typeof data270.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/created/" + i26+"/name",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/created/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid92 = _errs604 === errors;
}
else {
var valid92 = true;
}
if(valid92){
if(data270.duplicates !== undefined){
const _errs606 = errors;
if(typeof data270.duplicates !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/created/" + i26+"/duplicates",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/created/items/properties/duplicates/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid92 = _errs606 === errors;
}
else {
var valid92 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/created/" + i26,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/created/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid91 = _errs599 === errors;
if(!valid91){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/created",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/created/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid88 = _errs597 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data262.unarchived !== undefined){
let data274 = data262.unarchived;
const _errs608 = errors;
if(errors === _errs608){
if(Array.isArray(data274)){
var valid93 = true;
const len27 = data274.length;
for(let i27=0; i27<len27; i27++){
let data275 = data274[i27];
const _errs610 = errors;
if(errors === _errs610){
if(data275 && typeof data275 == "object" && !Array.isArray(data275)){
let missing61;
if(((data275.sourcedId === undefined) && (missing61 = "sourcedId")) || ((data275.name === undefined) && (missing61 = "name"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/unarchived/" + i27,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/unarchived/items/required",keyword:"required",params:{missingProperty: missing61},message:"must have required property '"+missing61+"'"}];
return false;
}
else {
const _errs612 = errors;
for(const key64 in data275){
if(!(((key64 === "sourcedId") || (key64 === "name")) || (key64 === "duplicates"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/unarchived/" + i27,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/unarchived/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs612 === errors){
if(data275.sourcedId !== undefined){
const _errs613 = errors;
if(typeof data275.sourcedId !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/unarchived/" + i27+"/sourcedId",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/unarchived/items/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid94 = _errs613 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data275.name !== undefined){
const _errs615 = errors;
if(typeof data275.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/unarchived/" + i27+"/name",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/unarchived/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid94 = _errs615 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data275.duplicates !== undefined){
const _errs617 = errors;
if(typeof data275.duplicates !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/unarchived/" + i27+"/duplicates",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/unarchived/items/properties/duplicates/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid94 = _errs617 === errors;
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
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/unarchived/" + i27,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/unarchived/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid93 = _errs610 === errors;
if(!valid93){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/unarchived",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/unarchived/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid88 = _errs608 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data262.hidden !== undefined){
let data279 = data262.hidden;
const _errs619 = errors;
if(errors === _errs619){
if(Array.isArray(data279)){
var valid95 = true;
const len28 = data279.length;
for(let i28=0; i28<len28; i28++){
let data280 = data279[i28];
const _errs621 = errors;
if(errors === _errs621){
if(data280 && typeof data280 == "object" && !Array.isArray(data280)){
let missing62;
if(((data280.sourcedId === undefined) && (missing62 = "sourcedId")) || ((data280.name === undefined) && (missing62 = "name"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/hidden/" + i28,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/hidden/items/required",keyword:"required",params:{missingProperty: missing62},message:"must have required property '"+missing62+"'"}];
return false;
}
else {
const _errs623 = errors;
for(const key65 in data280){
if(!(((key65 === "sourcedId") || (key65 === "name")) || (key65 === "duplicates"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/hidden/" + i28,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/hidden/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs623 === errors){
if(data280.sourcedId !== undefined){
const _errs624 = errors;
if(typeof data280.sourcedId !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/hidden/" + i28+"/sourcedId",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/hidden/items/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid96 = _errs624 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data280.name !== undefined){
const _errs626 = errors;
if(typeof data280.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/hidden/" + i28+"/name",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/hidden/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid96 = _errs626 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data280.duplicates !== undefined){
const _errs628 = errors;
if(typeof data280.duplicates !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/hidden/" + i28+"/duplicates",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/hidden/items/properties/duplicates/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid96 = _errs628 === errors;
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
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/hidden/" + i28,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/hidden/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid95 = _errs621 === errors;
if(!valid95){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/hidden",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/hidden/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid88 = _errs619 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data262.archived !== undefined){
let data284 = data262.archived;
const _errs630 = errors;
if(errors === _errs630){
if(Array.isArray(data284)){
var valid97 = true;
const len29 = data284.length;
for(let i29=0; i29<len29; i29++){
let data285 = data284[i29];
const _errs632 = errors;
if(errors === _errs632){
if(data285 && typeof data285 == "object" && !Array.isArray(data285)){
let missing63;
if(((data285.sourcedId === undefined) && (missing63 = "sourcedId")) || ((data285.name === undefined) && (missing63 = "name"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/archived/" + i29,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/archived/items/required",keyword:"required",params:{missingProperty: missing63},message:"must have required property '"+missing63+"'"}];
return false;
}
else {
const _errs634 = errors;
for(const key66 in data285){
if(!(((key66 === "sourcedId") || (key66 === "name")) || (key66 === "duplicates"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/archived/" + i29,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/archived/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs634 === errors){
if(data285.sourcedId !== undefined){
const _errs635 = errors;
if(typeof data285.sourcedId !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/archived/" + i29+"/sourcedId",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/archived/items/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid98 = _errs635 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data285.name !== undefined){
const _errs637 = errors;
if(typeof data285.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/archived/" + i29+"/name",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/archived/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid98 = _errs637 === errors;
}
else {
var valid98 = true;
}
if(valid98){
if(data285.duplicates !== undefined){
const _errs639 = errors;
if(typeof data285.duplicates !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/archived/" + i29+"/duplicates",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/archived/items/properties/duplicates/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid98 = _errs639 === errors;
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
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/archived/" + i29,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/archived/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid97 = _errs632 === errors;
if(!valid97){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24+"/archived",schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/properties/archived/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid88 = _errs630 === errors;
}
else {
var valid88 = true;
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
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools/" + i24,schemaPath:"#/properties/plan/properties/forecast/properties/schools/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid87 = _errs581 === errors;
if(!valid87){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/schools",schemaPath:"#/properties/plan/properties/forecast/properties/schools/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid86 = _errs579 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data260.threshold !== undefined){
let data289 = data260.threshold;
const _errs641 = errors;
if(errors === _errs641){
if(data289 && typeof data289 == "object" && !Array.isArray(data289)){
let missing64;
if(((((data289.percent === undefined) && (missing64 = "percent")) || ((data289.wouldArchive === undefined) && (missing64 = "wouldArchive"))) || ((data289.connected === undefined) && (missing64 = "connected"))) || ((data289.exceeded === undefined) && (missing64 = "exceeded"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/threshold",schemaPath:"#/properties/plan/properties/forecast/properties/threshold/required",keyword:"required",params:{missingProperty: missing64},message:"must have required property '"+missing64+"'"}];
return false;
}
else {
const _errs643 = errors;
for(const key67 in data289){
if(!((((key67 === "percent") || (key67 === "wouldArchive")) || (key67 === "connected")) || (key67 === "exceeded"))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/threshold",schemaPath:"#/properties/plan/properties/forecast/properties/threshold/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs643 === errors){
if(data289.percent !== undefined){
let data290 = data289.percent;
const _errs644 = errors;
const _errs645 = errors;
let valid100 = false;
let passing2 = null;
const _errs646 = errors;
if(!((typeof data290 == "number") && (isFinite(data290)))){
const err271 = {instancePath:instancePath+"/plan/forecast/threshold/percent",schemaPath:"#/properties/plan/properties/forecast/properties/threshold/properties/percent/oneOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
var _valid2 = _errs646 === errors;
if(_valid2){
valid100 = true;
passing2 = 0;
}
const _errs648 = errors;
if("unknown" !== data290){
const err272 = {instancePath:instancePath+"/plan/forecast/threshold/percent",schemaPath:"#/properties/plan/properties/forecast/properties/threshold/properties/percent/oneOf/1/const",keyword:"const",params:{allowedValue: "unknown"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
var _valid2 = _errs648 === errors;
if(_valid2 && valid100){
valid100 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid100 = true;
passing2 = 1;
}
}
if(!valid100){
const err273 = {instancePath:instancePath+"/plan/forecast/threshold/percent",schemaPath:"#/properties/plan/properties/forecast/properties/threshold/properties/percent/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs645;
if(vErrors !== null){
if(_errs645){
vErrors.length = _errs645;
}
else {
vErrors = null;
}
}
}
var valid99 = _errs644 === errors;
}
else {
var valid99 = true;
}
if(valid99){
if(data289.wouldArchive !== undefined){
let data291 = data289.wouldArchive;
const _errs649 = errors;
if(!(((typeof data291 == "number") && (!(data291 % 1) && !isNaN(data291))) && (isFinite(data291)))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/threshold/wouldArchive",schemaPath:"#/properties/plan/properties/forecast/properties/threshold/properties/wouldArchive/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs649){
if((typeof data291 == "number") && (isFinite(data291))){
if(data291 < 0 || isNaN(data291)){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/threshold/wouldArchive",schemaPath:"#/properties/plan/properties/forecast/properties/threshold/properties/wouldArchive/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid99 = _errs649 === errors;
}
else {
var valid99 = true;
}
if(valid99){
if(data289.connected !== undefined){
let data292 = data289.connected;
const _errs651 = errors;
if(!(((typeof data292 == "number") && (!(data292 % 1) && !isNaN(data292))) && (isFinite(data292)))){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/threshold/connected",schemaPath:"#/properties/plan/properties/forecast/properties/threshold/properties/connected/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs651){
if((typeof data292 == "number") && (isFinite(data292))){
if(data292 < 0 || isNaN(data292)){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/threshold/connected",schemaPath:"#/properties/plan/properties/forecast/properties/threshold/properties/connected/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid99 = _errs651 === errors;
}
else {
var valid99 = true;
}
if(valid99){
if(data289.exceeded !== undefined){
const _errs653 = errors;
if(typeof data289.exceeded !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/threshold/exceeded",schemaPath:"#/properties/plan/properties/forecast/properties/threshold/properties/exceeded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid99 = _errs653 === errors;
}
else {
var valid99 = true;
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
var valid86 = _errs641 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data260.assumptions !== undefined){
let data294 = data260.assumptions;
const _errs655 = errors;
if(errors === _errs655){
if(Array.isArray(data294)){
var valid101 = true;
const len30 = data294.length;
for(let i30=0; i30<len30; i30++){
const _errs657 = errors;
if(typeof data294[i30] !== "string"){
validate10.errors = [{instancePath:instancePath+"/plan/forecast/assumptions/" + i30,schemaPath:"#/properties/plan/properties/forecast/properties/assumptions/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid101 = _errs657 === errors;
if(!valid101){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/plan/forecast/assumptions",schemaPath:"#/properties/plan/properties/forecast/properties/assumptions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid86 = _errs655 === errors;
}
else {
var valid86 = true;
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
var valid2 = _errs576 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.unmanaged !== undefined){
let data296 = data5.unmanaged;
const _errs659 = errors;
if(errors === _errs659){
if(data296 && typeof data296 == "object" && !Array.isArray(data296)){
let missing65;
if(((data296.schools === undefined) && (missing65 = "schools")) || ((data296.classrooms === undefined) && (missing65 = "classrooms"))){
validate10.errors = [{instancePath:instancePath+"/plan/unmanaged",schemaPath:"#/properties/plan/properties/unmanaged/required",keyword:"required",params:{missingProperty: missing65},message:"must have required property '"+missing65+"'"}];
return false;
}
else {
const _errs661 = errors;
for(const key68 in data296){
if(!((key68 === "schools") || (key68 === "classrooms"))){
validate10.errors = [{instancePath:instancePath+"/plan/unmanaged",schemaPath:"#/properties/plan/properties/unmanaged/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs661 === errors){
if(data296.schools !== undefined){
let data297 = data296.schools;
const _errs662 = errors;
if(!(((typeof data297 == "number") && (!(data297 % 1) && !isNaN(data297))) && (isFinite(data297)))){
validate10.errors = [{instancePath:instancePath+"/plan/unmanaged/schools",schemaPath:"#/properties/plan/properties/unmanaged/properties/schools/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs662){
if((typeof data297 == "number") && (isFinite(data297))){
if(data297 < 0 || isNaN(data297)){
validate10.errors = [{instancePath:instancePath+"/plan/unmanaged/schools",schemaPath:"#/properties/plan/properties/unmanaged/properties/schools/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid102 = _errs662 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data296.classrooms !== undefined){
let data298 = data296.classrooms;
const _errs664 = errors;
if(!(((typeof data298 == "number") && (!(data298 % 1) && !isNaN(data298))) && (isFinite(data298)))){
validate10.errors = [{instancePath:instancePath+"/plan/unmanaged/classrooms",schemaPath:"#/properties/plan/properties/unmanaged/properties/classrooms/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs664){
if((typeof data298 == "number") && (isFinite(data298))){
if(data298 < 0 || isNaN(data298)){
validate10.errors = [{instancePath:instancePath+"/plan/unmanaged/classrooms",schemaPath:"#/properties/plan/properties/unmanaged/properties/classrooms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid102 = _errs664 === errors;
}
else {
var valid102 = true;
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
var valid2 = _errs659 === errors;
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

