// Generated from schemas/snapshot.schema.json by schemas/generate.ts. Do not edit.
export const validateSnapshotFile = validate21;
const schema6 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"SnapshotFile","description":"What ClassLink and ClassTag said of one district: what `rollcall snapshot` writes and `rollcall plan --snapshot` plans from without asking anybody. Objects are closed, and readers refuse another major format version. Nothing in it describes a pupil, a family or a member of staff, but names of classes and classrooms are people's words and may hold those of teachers.","type":"object","additionalProperties":false,"required":["formatVersion","digest","district","takenAt","classlink","classtag","notices"],"properties":{"formatVersion":{"description":"Major and minor version of this format.","type":"string","pattern":"^1\\.[0-9]+$"},"digest":{"description":"SHA-256 of the rest of the file as canonical JSON, so that a file that was cut or edited is noticed.","type":"string","pattern":"^[0-9a-f]{64}$"},"district":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*$"},"takenAt":{"$ref":"#/definitions/instant"},"classlink":{"type":"object","additionalProperties":false,"required":["provenance","roster"],"properties":{"provenance":{"$ref":"#/definitions/provenance"},"roster":{"$ref":"#/definitions/roster"}}},"classtag":{"type":"object","additionalProperties":false,"required":["provenance","state"],"properties":{"provenance":{"$ref":"#/definitions/provenance"},"state":{"$ref":"#/definitions/state"}}},"notices":{"description":"What was noticed while both were read.","type":"array","items":{"$ref":"#/definitions/notice"}}},"definitions":{"instant":{"description":"ISO 8601 in UTC.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$"},"day":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"count":{"type":"integer","minimum":0},"texts":{"type":"array","items":{"type":"string"}},"rosterStatus":{"enum":["active","tobedeleted"]},"provenance":{"title":"SnapshotProvenance","description":"Where it came from.","type":"object","additionalProperties":false,"required":["endpoint","driver","readAt","requests"],"properties":{"endpoint":{"description":"Digest of the base address; no host is kept.","type":"string","pattern":"^[0-9a-f]+$"},"driver":{"type":"string"},"readAt":{"$ref":"#/definitions/instant"},"requests":{"$ref":"#/definitions/count"}}},"roster":{"description":"ClassLink's classes and what they belong to, each list in the order of its SOURCED IDs.","type":"object","additionalProperties":false,"required":["orgs","sessions","classes","unreadable"],"properties":{"orgs":{"type":"array","items":{"$ref":"#/definitions/org"}},"sessions":{"type":"array","items":{"$ref":"#/definitions/session"}},"classes":{"type":"array","items":{"$ref":"#/definitions/class"}},"courses":{"type":"array","items":{"$ref":"#/definitions/course"}},"unreadable":{"type":"array","items":{"$ref":"#/definitions/unreadable"}}}},"org":{"type":"object","additionalProperties":false,"required":["sourcedId","status","name","type"],"properties":{"sourcedId":{"type":"string"},"status":{"$ref":"#/definitions/rosterStatus"},"name":{"type":"string"},"type":{"type":"string"},"parentId":{"type":"string"}}},"session":{"type":"object","additionalProperties":false,"required":["sourcedId","status","title","type","startDate","endDate"],"properties":{"sourcedId":{"type":"string"},"status":{"$ref":"#/definitions/rosterStatus"},"title":{"type":"string"},"type":{"type":"string"},"startDate":{"$ref":"#/definitions/day"},"endDate":{"$ref":"#/definitions/day"},"parentId":{"type":"string"}}},"class":{"type":"object","additionalProperties":false,"required":["sourcedId","status","title","grades","orgId","termIds"],"properties":{"sourcedId":{"type":"string"},"status":{"$ref":"#/definitions/rosterStatus"},"title":{"type":"string"},"classCode":{"type":"string"},"location":{"type":"string"},"grades":{"$ref":"#/definitions/texts"},"students":{"description":"How many, where that was read.","$ref":"#/definitions/count"},"orgId":{"type":"string"},"termIds":{"$ref":"#/definitions/texts"}}},"course":{"type":"object","additionalProperties":false,"required":["sourcedId","title"],"properties":{"sourcedId":{"type":"string"},"title":{"type":"string"}}},"unreadable":{"description":"A record that could not be read, and why: its school is withheld from a plan, and a term that is unreadable withholds all of it.","type":"object","additionalProperties":false,"required":["collection","record","reason"],"properties":{"collection":{"type":"string"},"record":{"type":"string"},"reason":{"type":"string"},"sourcedId":{"description":"Its own, where that much could be read: without one it may be any record of its collection.","type":"string"},"place":{"description":"File and line, or collection and row.","type":"string"},"orgId":{"type":"string"},"session":{"description":"Which academic session it is, where only its days cannot be read.","type":"object","additionalProperties":false,"required":["sourcedId","status","title"],"properties":{"sourcedId":{"type":"string"},"status":{"$ref":"#/definitions/rosterStatus"},"title":{"type":"string"}}}}},"state":{"description":"ClassTag, each list in the order of its keys. Versions of records are left out: only a write needs them.","type":"object","additionalProperties":false,"required":["district","settings","dailySync","schools","classrooms","seesArchived"],"properties":{"district":{"type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"type":"string"},"name":{"type":"string"}}},"settings":{"type":"object","additionalProperties":false,"properties":{"unarchiveReappearing":{"type":"boolean"},"manageGuardians":{"type":"boolean"},"updateActiveContacts":{"type":"boolean"},"deletionThreshold":{"type":"number","minimum":0,"maximum":100}}},"dailySync":{"type":"object","additionalProperties":false,"required":["enabled"],"properties":{"enabled":{"enum":[true,false,"unknown"]},"startsAt":{"type":"string"}}},"schools":{"type":"array","items":{"$ref":"#/definitions/school"}},"classrooms":{"type":"array","items":{"$ref":"#/definitions/classroom"}},"seesArchived":{"type":"boolean"}}},"connections":{"description":"SOURCED IDs, or that the driver cannot see them.","anyOf":[{"$ref":"#/definitions/texts"},{"const":"unknown"}]},"school":{"type":"object","additionalProperties":false,"required":["key","name","connections"],"properties":{"key":{"type":"string"},"id":{"type":"string"},"name":{"type":"string"},"connections":{"$ref":"#/definitions/connections"},"copiedAt":{"$ref":"#/definitions/position"}}},"position":{"description":"Where the connections stand in a list that people and spreadsheets touched. Lines and columns count from 1.","type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}},"classroom":{"type":"object","additionalProperties":false,"required":["key","schoolKey","name","state","connections"],"properties":{"key":{"type":"string"},"id":{"type":"string"},"schoolKey":{"type":"string"},"name":{"type":"string"},"state":{"enum":["active","archived"]},"connections":{"$ref":"#/definitions/connections"},"students":{"$ref":"#/definitions/count"},"createdOn":{"type":"string"},"copiedAt":{"$ref":"#/definitions/position"}}},"notice":{"type":"object","additionalProperties":false,"required":["severity","code","message"],"properties":{"severity":{"enum":["error","warning","notice"]},"code":{"type":"string"},"message":{"type":"string"},"hint":{"type":"string"},"school":{"type":"string"}}}}};
const pattern0 = new RegExp("^1\\.[0-9]+$", "u");
const pattern1 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern2 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
const schema7 = {"description":"ISO 8601 in UTC.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$"};
const pattern3 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern3.test(data)){
validate22.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$"+"\""}];
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

const schema8 = {"title":"SnapshotProvenance","description":"Where it came from.","type":"object","additionalProperties":false,"required":["endpoint","driver","readAt","requests"],"properties":{"endpoint":{"description":"Digest of the base address; no host is kept.","type":"string","pattern":"^[0-9a-f]+$"},"driver":{"type":"string"},"readAt":{"$ref":"#/definitions/instant"},"requests":{"$ref":"#/definitions/count"}}};
const pattern4 = new RegExp("^[0-9a-f]+$", "u");
const schema9 = {"type":"integer","minimum":0};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
validate26.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
validate26.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.endpoint === undefined) && (missing0 = "endpoint")) || ((data.driver === undefined) && (missing0 = "driver"))) || ((data.readAt === undefined) && (missing0 = "readAt"))) || ((data.requests === undefined) && (missing0 = "requests"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "endpoint") || (key0 === "driver")) || (key0 === "readAt")) || (key0 === "requests"))){
validate24.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.endpoint !== undefined){
let data0 = data.endpoint;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate24.errors = [{instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]+$"},message:"must match pattern \""+"^[0-9a-f]+$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
validate24.errors = [{instancePath:instancePath+"/driver",schemaPath:"#/properties/driver/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate22(data.readAt, {instancePath:instancePath+"/readAt",parentData:data,parentDataProperty:"readAt",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requests !== undefined){
const _errs7 = errors;
if(!(validate26(data.requests, {instancePath:instancePath+"/requests",parentData:data,parentDataProperty:"requests",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
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
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}

const schema10 = {"description":"ClassLink's classes and what they belong to, each list in the order of its SOURCED IDs.","type":"object","additionalProperties":false,"required":["orgs","sessions","classes","unreadable"],"properties":{"orgs":{"type":"array","items":{"$ref":"#/definitions/org"}},"sessions":{"type":"array","items":{"$ref":"#/definitions/session"}},"classes":{"type":"array","items":{"$ref":"#/definitions/class"}},"courses":{"type":"array","items":{"$ref":"#/definitions/course"}},"unreadable":{"type":"array","items":{"$ref":"#/definitions/unreadable"}}}};
const schema11 = {"type":"object","additionalProperties":false,"required":["sourcedId","status","name","type"],"properties":{"sourcedId":{"type":"string"},"status":{"$ref":"#/definitions/rosterStatus"},"name":{"type":"string"},"type":{"type":"string"},"parentId":{"type":"string"}}};
const schema12 = {"enum":["active","tobedeleted"]};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "active") || (data === "tobedeleted"))){
validate31.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema12.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate31.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.sourcedId === undefined) && (missing0 = "sourcedId")) || ((data.status === undefined) && (missing0 = "status"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.type === undefined) && (missing0 = "type"))){
validate30.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "sourcedId") || (key0 === "status")) || (key0 === "name")) || (key0 === "type")) || (key0 === "parentId"))){
validate30.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.sourcedId !== undefined){
const _errs2 = errors;
if(typeof data.sourcedId !== "string"){
validate30.errors = [{instancePath:instancePath+"/sourcedId",schemaPath:"#/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs4 = errors;
if(!(validate31(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs5 = errors;
if(typeof data.name !== "string"){
validate30.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs7 = errors;
if(typeof data.type !== "string"){
validate30.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parentId !== undefined){
const _errs9 = errors;
if(typeof data.parentId !== "string"){
validate30.errors = [{instancePath:instancePath+"/parentId",schemaPath:"#/properties/parentId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
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
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","additionalProperties":false,"required":["sourcedId","status","title","type","startDate","endDate"],"properties":{"sourcedId":{"type":"string"},"status":{"$ref":"#/definitions/rosterStatus"},"title":{"type":"string"},"type":{"type":"string"},"startDate":{"$ref":"#/definitions/day"},"endDate":{"$ref":"#/definitions/day"},"parentId":{"type":"string"}}};
const schema14 = {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"};
const pattern5 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate36.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.sourcedId === undefined) && (missing0 = "sourcedId")) || ((data.status === undefined) && (missing0 = "status"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.startDate === undefined) && (missing0 = "startDate"))) || ((data.endDate === undefined) && (missing0 = "endDate"))){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "sourcedId") || (key0 === "status")) || (key0 === "title")) || (key0 === "type")) || (key0 === "startDate")) || (key0 === "endDate")) || (key0 === "parentId"))){
validate34.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.sourcedId !== undefined){
const _errs2 = errors;
if(typeof data.sourcedId !== "string"){
validate34.errors = [{instancePath:instancePath+"/sourcedId",schemaPath:"#/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs4 = errors;
if(!(validate31(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs5 = errors;
if(typeof data.title !== "string"){
validate34.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs7 = errors;
if(typeof data.type !== "string"){
validate34.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startDate !== undefined){
const _errs9 = errors;
if(!(validate36(data.startDate, {instancePath:instancePath+"/startDate",parentData:data,parentDataProperty:"startDate",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endDate !== undefined){
const _errs10 = errors;
if(!(validate36(data.endDate, {instancePath:instancePath+"/endDate",parentData:data,parentDataProperty:"endDate",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parentId !== undefined){
const _errs11 = errors;
if(typeof data.parentId !== "string"){
validate34.errors = [{instancePath:instancePath+"/parentId",schemaPath:"#/properties/parentId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
}
else {
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","additionalProperties":false,"required":["sourcedId","status","title","grades","orgId","termIds"],"properties":{"sourcedId":{"type":"string"},"status":{"$ref":"#/definitions/rosterStatus"},"title":{"type":"string"},"classCode":{"type":"string"},"location":{"type":"string"},"grades":{"$ref":"#/definitions/texts"},"students":{"description":"How many, where that was read.","$ref":"#/definitions/count"},"orgId":{"type":"string"},"termIds":{"$ref":"#/definitions/texts"}}};
const func2 = Object.prototype.hasOwnProperty;
const schema16 = {"type":"array","items":{"type":"string"}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(typeof data[i0] !== "string"){
validate42.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.sourcedId === undefined) && (missing0 = "sourcedId")) || ((data.status === undefined) && (missing0 = "status"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.grades === undefined) && (missing0 = "grades"))) || ((data.orgId === undefined) && (missing0 = "orgId"))) || ((data.termIds === undefined) && (missing0 = "termIds"))){
validate40.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema15.properties, key0))){
validate40.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.sourcedId !== undefined){
const _errs2 = errors;
if(typeof data.sourcedId !== "string"){
validate40.errors = [{instancePath:instancePath+"/sourcedId",schemaPath:"#/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs4 = errors;
if(!(validate31(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs5 = errors;
if(typeof data.title !== "string"){
validate40.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.classCode !== undefined){
const _errs7 = errors;
if(typeof data.classCode !== "string"){
validate40.errors = [{instancePath:instancePath+"/classCode",schemaPath:"#/properties/classCode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.location !== undefined){
const _errs9 = errors;
if(typeof data.location !== "string"){
validate40.errors = [{instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.grades !== undefined){
const _errs11 = errors;
if(!(validate42(data.grades, {instancePath:instancePath+"/grades",parentData:data,parentDataProperty:"grades",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.students !== undefined){
const _errs12 = errors;
if(!(validate26(data.students, {instancePath:instancePath+"/students",parentData:data,parentDataProperty:"students",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orgId !== undefined){
const _errs13 = errors;
if(typeof data.orgId !== "string"){
validate40.errors = [{instancePath:instancePath+"/orgId",schemaPath:"#/properties/orgId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.termIds !== undefined){
const _errs15 = errors;
if(!(validate42(data.termIds, {instancePath:instancePath+"/termIds",parentData:data,parentDataProperty:"termIds",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
else {
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","additionalProperties":false,"required":["sourcedId","title"],"properties":{"sourcedId":{"type":"string"},"title":{"type":"string"}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.sourcedId === undefined) && (missing0 = "sourcedId")) || ((data.title === undefined) && (missing0 = "title"))){
validate47.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "sourcedId") || (key0 === "title"))){
validate47.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.sourcedId !== undefined){
const _errs2 = errors;
if(typeof data.sourcedId !== "string"){
validate47.errors = [{instancePath:instancePath+"/sourcedId",schemaPath:"#/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate47.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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

const schema18 = {"description":"A record that could not be read, and why: its school is withheld from a plan, and a term that is unreadable withholds all of it.","type":"object","additionalProperties":false,"required":["collection","record","reason"],"properties":{"collection":{"type":"string"},"record":{"type":"string"},"reason":{"type":"string"},"sourcedId":{"description":"Its own, where that much could be read: without one it may be any record of its collection.","type":"string"},"place":{"description":"File and line, or collection and row.","type":"string"},"orgId":{"type":"string"},"session":{"description":"Which academic session it is, where only its days cannot be read.","type":"object","additionalProperties":false,"required":["sourcedId","status","title"],"properties":{"sourcedId":{"type":"string"},"status":{"$ref":"#/definitions/rosterStatus"},"title":{"type":"string"}}}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.collection === undefined) && (missing0 = "collection")) || ((data.record === undefined) && (missing0 = "record"))) || ((data.reason === undefined) && (missing0 = "reason"))){
validate49.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "collection") || (key0 === "record")) || (key0 === "reason")) || (key0 === "sourcedId")) || (key0 === "place")) || (key0 === "orgId")) || (key0 === "session"))){
validate49.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.collection !== undefined){
const _errs2 = errors;
if(typeof data.collection !== "string"){
validate49.errors = [{instancePath:instancePath+"/collection",schemaPath:"#/properties/collection/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.record !== undefined){
const _errs4 = errors;
if(typeof data.record !== "string"){
validate49.errors = [{instancePath:instancePath+"/record",schemaPath:"#/properties/record/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs6 = errors;
if(typeof data.reason !== "string"){
validate49.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourcedId !== undefined){
const _errs8 = errors;
if(typeof data.sourcedId !== "string"){
validate49.errors = [{instancePath:instancePath+"/sourcedId",schemaPath:"#/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.place !== undefined){
const _errs10 = errors;
if(typeof data.place !== "string"){
validate49.errors = [{instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orgId !== undefined){
const _errs12 = errors;
if(typeof data.orgId !== "string"){
validate49.errors = [{instancePath:instancePath+"/orgId",schemaPath:"#/properties/orgId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session !== undefined){
let data6 = data.session;
const _errs14 = errors;
if(errors === _errs14){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((((data6.sourcedId === undefined) && (missing1 = "sourcedId")) || ((data6.status === undefined) && (missing1 = "status"))) || ((data6.title === undefined) && (missing1 = "title"))){
validate49.errors = [{instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs16 = errors;
for(const key1 in data6){
if(!(((key1 === "sourcedId") || (key1 === "status")) || (key1 === "title"))){
validate49.errors = [{instancePath:instancePath+"/session",schemaPath:"#/properties/session/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs16 === errors){
if(data6.sourcedId !== undefined){
const _errs17 = errors;
if(typeof data6.sourcedId !== "string"){
validate49.errors = [{instancePath:instancePath+"/session/sourcedId",schemaPath:"#/properties/session/properties/sourcedId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.status !== undefined){
const _errs19 = errors;
if(!(validate31(data6.status, {instancePath:instancePath+"/session/status",parentData:data6,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data6.title !== undefined){
const _errs20 = errors;
if(typeof data6.title !== "string"){
validate49.errors = [{instancePath:instancePath+"/session/title",schemaPath:"#/properties/session/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs20 === errors;
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
validate49.errors = [{instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs14 === errors;
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
validate49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.orgs === undefined) && (missing0 = "orgs")) || ((data.sessions === undefined) && (missing0 = "sessions"))) || ((data.classes === undefined) && (missing0 = "classes"))) || ((data.unreadable === undefined) && (missing0 = "unreadable"))){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "orgs") || (key0 === "sessions")) || (key0 === "classes")) || (key0 === "courses")) || (key0 === "unreadable"))){
validate29.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.orgs !== undefined){
let data0 = data.orgs;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate30(data0[i0], {instancePath:instancePath+"/orgs/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/orgs",schemaPath:"#/properties/orgs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sessions !== undefined){
let data2 = data.sessions;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate34(data2[i1], {instancePath:instancePath+"/sessions/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/sessions",schemaPath:"#/properties/sessions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.classes !== undefined){
let data4 = data.classes;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs10 = errors;
if(!(validate40(data4[i2], {instancePath:instancePath+"/classes/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/classes",schemaPath:"#/properties/classes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.courses !== undefined){
let data6 = data.courses;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data6)){
var valid4 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
const _errs13 = errors;
if(!(validate47(data6[i3], {instancePath:instancePath+"/courses/" + i3,parentData:data6,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/courses",schemaPath:"#/properties/courses/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unreadable !== undefined){
let data8 = data.unreadable;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data8)){
var valid5 = true;
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
const _errs16 = errors;
if(!(validate49(data8[i4], {instancePath:instancePath+"/unreadable/" + i4,parentData:data8,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid5 = _errs16 === errors;
if(!valid5){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/unreadable",schemaPath:"#/properties/unreadable/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs14 === errors;
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
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}

const schema19 = {"description":"ClassTag, each list in the order of its keys. Versions of records are left out: only a write needs them.","type":"object","additionalProperties":false,"required":["district","settings","dailySync","schools","classrooms","seesArchived"],"properties":{"district":{"type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"type":"string"},"name":{"type":"string"}}},"settings":{"type":"object","additionalProperties":false,"properties":{"unarchiveReappearing":{"type":"boolean"},"manageGuardians":{"type":"boolean"},"updateActiveContacts":{"type":"boolean"},"deletionThreshold":{"type":"number","minimum":0,"maximum":100}}},"dailySync":{"type":"object","additionalProperties":false,"required":["enabled"],"properties":{"enabled":{"enum":[true,false,"unknown"]},"startsAt":{"type":"string"}}},"schools":{"type":"array","items":{"$ref":"#/definitions/school"}},"classrooms":{"type":"array","items":{"$ref":"#/definitions/classroom"}},"seesArchived":{"type":"boolean"}}};
const schema20 = {"type":"object","additionalProperties":false,"required":["key","name","connections"],"properties":{"key":{"type":"string"},"id":{"type":"string"},"name":{"type":"string"},"connections":{"$ref":"#/definitions/connections"},"copiedAt":{"$ref":"#/definitions/position"}}};
const schema21 = {"description":"SOURCED IDs, or that the driver cannot see them.","anyOf":[{"$ref":"#/definitions/texts"},{"const":"unknown"}]};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if("unknown" !== data){
const err0 = {instancePath,schemaPath:"#/anyOf/1/const",keyword:"const",params:{allowedValue: "unknown"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate56.errors = vErrors;
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
validate56.errors = vErrors;
return errors === 0;
}

const schema22 = {"description":"Where the connections stand in a list that people and spreadsheets touched. Lines and columns count from 1.","type":"object","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"}}};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.file === undefined) && (missing0 = "file")) || ((data.line === undefined) && (missing0 = "line"))) || ((data.column === undefined) && (missing0 = "column"))){
validate59.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "file") || (key0 === "line")) || (key0 === "column"))){
validate59.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.file !== undefined){
const _errs2 = errors;
if(typeof data.file !== "string"){
validate59.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate59.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate59.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate59.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.key === undefined) && (missing0 = "key")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.connections === undefined) && (missing0 = "connections"))){
validate55.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "key") || (key0 === "id")) || (key0 === "name")) || (key0 === "connections")) || (key0 === "copiedAt"))){
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
if(data.id !== undefined){
const _errs4 = errors;
if(typeof data.id !== "string"){
validate55.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs6 = errors;
if(typeof data.name !== "string"){
validate55.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connections !== undefined){
const _errs8 = errors;
if(!(validate56(data.connections, {instancePath:instancePath+"/connections",parentData:data,parentDataProperty:"connections",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.copiedAt !== undefined){
const _errs9 = errors;
if(!(validate59(data.copiedAt, {instancePath:instancePath+"/copiedAt",parentData:data,parentDataProperty:"copiedAt",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
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
validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","additionalProperties":false,"required":["key","schoolKey","name","state","connections"],"properties":{"key":{"type":"string"},"id":{"type":"string"},"schoolKey":{"type":"string"},"name":{"type":"string"},"state":{"enum":["active","archived"]},"connections":{"$ref":"#/definitions/connections"},"students":{"$ref":"#/definitions/count"},"createdOn":{"type":"string"},"copiedAt":{"$ref":"#/definitions/position"}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.key === undefined) && (missing0 = "key")) || ((data.schoolKey === undefined) && (missing0 = "schoolKey"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.connections === undefined) && (missing0 = "connections"))){
validate62.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema23.properties, key0))){
validate62.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate62.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs4 = errors;
if(typeof data.id !== "string"){
validate62.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schoolKey !== undefined){
const _errs6 = errors;
if(typeof data.schoolKey !== "string"){
validate62.errors = [{instancePath:instancePath+"/schoolKey",schemaPath:"#/properties/schoolKey/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs8 = errors;
if(typeof data.name !== "string"){
validate62.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data4 = data.state;
const _errs10 = errors;
if(!((data4 === "active") || (data4 === "archived"))){
validate62.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema23.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connections !== undefined){
const _errs11 = errors;
if(!(validate56(data.connections, {instancePath:instancePath+"/connections",parentData:data,parentDataProperty:"connections",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.students !== undefined){
const _errs12 = errors;
if(!(validate26(data.students, {instancePath:instancePath+"/students",parentData:data,parentDataProperty:"students",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdOn !== undefined){
const _errs13 = errors;
if(typeof data.createdOn !== "string"){
validate62.errors = [{instancePath:instancePath+"/createdOn",schemaPath:"#/properties/createdOn/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.copiedAt !== undefined){
const _errs15 = errors;
if(!(validate59(data.copiedAt, {instancePath:instancePath+"/copiedAt",parentData:data,parentDataProperty:"copiedAt",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
else {
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.district === undefined) && (missing0 = "district")) || ((data.settings === undefined) && (missing0 = "settings"))) || ((data.dailySync === undefined) && (missing0 = "dailySync"))) || ((data.schools === undefined) && (missing0 = "schools"))) || ((data.classrooms === undefined) && (missing0 = "classrooms"))) || ((data.seesArchived === undefined) && (missing0 = "seesArchived"))){
validate54.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "district") || (key0 === "settings")) || (key0 === "dailySync")) || (key0 === "schools")) || (key0 === "classrooms")) || (key0 === "seesArchived"))){
validate54.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate54.errors = [{instancePath:instancePath+"/district",schemaPath:"#/properties/district/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key1 in data0){
if(!((key1 === "id") || (key1 === "name"))){
validate54.errors = [{instancePath:instancePath+"/district",schemaPath:"#/properties/district/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data0.id !== undefined){
const _errs5 = errors;
if(typeof data0.id !== "string"){
validate54.errors = [{instancePath:instancePath+"/district/id",schemaPath:"#/properties/district/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate54.errors = [{instancePath:instancePath+"/district/name",schemaPath:"#/properties/district/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate54.errors = [{instancePath:instancePath+"/district",schemaPath:"#/properties/district/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settings !== undefined){
let data3 = data.settings;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const _errs11 = errors;
for(const key2 in data3){
if(!((((key2 === "unarchiveReappearing") || (key2 === "manageGuardians")) || (key2 === "updateActiveContacts")) || (key2 === "deletionThreshold"))){
validate54.errors = [{instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs11 === errors){
if(data3.unarchiveReappearing !== undefined){
const _errs12 = errors;
if(typeof data3.unarchiveReappearing !== "boolean"){
validate54.errors = [{instancePath:instancePath+"/settings/unarchiveReappearing",schemaPath:"#/properties/settings/properties/unarchiveReappearing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.manageGuardians !== undefined){
const _errs14 = errors;
if(typeof data3.manageGuardians !== "boolean"){
validate54.errors = [{instancePath:instancePath+"/settings/manageGuardians",schemaPath:"#/properties/settings/properties/manageGuardians/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.updateActiveContacts !== undefined){
const _errs16 = errors;
if(typeof data3.updateActiveContacts !== "boolean"){
validate54.errors = [{instancePath:instancePath+"/settings/updateActiveContacts",schemaPath:"#/properties/settings/properties/updateActiveContacts/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.deletionThreshold !== undefined){
let data7 = data3.deletionThreshold;
const _errs18 = errors;
if(errors === _errs18){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100 || isNaN(data7)){
validate54.errors = [{instancePath:instancePath+"/settings/deletionThreshold",schemaPath:"#/properties/settings/properties/deletionThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate54.errors = [{instancePath:instancePath+"/settings/deletionThreshold",schemaPath:"#/properties/settings/properties/deletionThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/settings/deletionThreshold",schemaPath:"#/properties/settings/properties/deletionThreshold/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid2 = _errs18 === errors;
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
validate54.errors = [{instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dailySync !== undefined){
let data8 = data.dailySync;
const _errs20 = errors;
if(errors === _errs20){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if((data8.enabled === undefined) && (missing2 = "enabled")){
validate54.errors = [{instancePath:instancePath+"/dailySync",schemaPath:"#/properties/dailySync/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs22 = errors;
for(const key3 in data8){
if(!((key3 === "enabled") || (key3 === "startsAt"))){
validate54.errors = [{instancePath:instancePath+"/dailySync",schemaPath:"#/properties/dailySync/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs22 === errors){
if(data8.enabled !== undefined){
let data9 = data8.enabled;
const _errs23 = errors;
if(!(((data9 === true) || (data9 === false)) || (data9 === "unknown"))){
validate54.errors = [{instancePath:instancePath+"/dailySync/enabled",schemaPath:"#/properties/dailySync/properties/enabled/enum",keyword:"enum",params:{allowedValues: schema19.properties.dailySync.properties.enabled.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.startsAt !== undefined){
const _errs24 = errors;
if(typeof data8.startsAt !== "string"){
validate54.errors = [{instancePath:instancePath+"/dailySync/startsAt",schemaPath:"#/properties/dailySync/properties/startsAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/dailySync",schemaPath:"#/properties/dailySync/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schools !== undefined){
let data11 = data.schools;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data11)){
var valid4 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
const _errs28 = errors;
if(!(validate55(data11[i0], {instancePath:instancePath+"/schools/" + i0,parentData:data11,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid4 = _errs28 === errors;
if(!valid4){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/schools",schemaPath:"#/properties/schools/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.classrooms !== undefined){
let data13 = data.classrooms;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data13)){
var valid5 = true;
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
const _errs31 = errors;
if(!(validate62(data13[i1], {instancePath:instancePath+"/classrooms/" + i1,parentData:data13,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid5 = _errs31 === errors;
if(!valid5){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/classrooms",schemaPath:"#/properties/classrooms/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seesArchived !== undefined){
const _errs32 = errors;
if(typeof data.seesArchived !== "boolean"){
validate54.errors = [{instancePath:instancePath+"/seesArchived",schemaPath:"#/properties/seesArchived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs32 === errors;
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
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","additionalProperties":false,"required":["severity","code","message"],"properties":{"severity":{"enum":["error","warning","notice"]},"code":{"type":"string"},"message":{"type":"string"},"hint":{"type":"string"},"school":{"type":"string"}}};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.severity === undefined) && (missing0 = "severity")) || ((data.code === undefined) && (missing0 = "code"))) || ((data.message === undefined) && (missing0 = "message"))){
validate68.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "severity") || (key0 === "code")) || (key0 === "message")) || (key0 === "hint")) || (key0 === "school"))){
validate68.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.severity !== undefined){
let data0 = data.severity;
const _errs2 = errors;
if(!(((data0 === "error") || (data0 === "warning")) || (data0 === "notice"))){
validate68.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema24.properties.severity.enum},message:"must be equal to one of the allowed values"}];
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
validate68.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath:instancePath+"/hint",schemaPath:"#/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.school !== undefined){
const _errs9 = errors;
if(typeof data.school !== "string"){
validate68.errors = [{instancePath:instancePath+"/school",schemaPath:"#/properties/school/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
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
validate68.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.formatVersion === undefined) && (missing0 = "formatVersion")) || ((data.digest === undefined) && (missing0 = "digest"))) || ((data.district === undefined) && (missing0 = "district"))) || ((data.takenAt === undefined) && (missing0 = "takenAt"))) || ((data.classlink === undefined) && (missing0 = "classlink"))) || ((data.classtag === undefined) && (missing0 = "classtag"))) || ((data.notices === undefined) && (missing0 = "notices"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "formatVersion") || (key0 === "digest")) || (key0 === "district")) || (key0 === "takenAt")) || (key0 === "classlink")) || (key0 === "classtag")) || (key0 === "notices"))){
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
if(data.digest !== undefined){
let data1 = data.digest;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
validate21.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.district !== undefined){
let data2 = data.district;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
validate21.errors = [{instancePath:instancePath+"/district",schemaPath:"#/properties/district/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]*$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/district",schemaPath:"#/properties/district/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.takenAt !== undefined){
const _errs8 = errors;
if(!(validate22(data.takenAt, {instancePath:instancePath+"/takenAt",parentData:data,parentDataProperty:"takenAt",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.classlink !== undefined){
let data4 = data.classlink;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((data4.provenance === undefined) && (missing1 = "provenance")) || ((data4.roster === undefined) && (missing1 = "roster"))){
validate21.errors = [{instancePath:instancePath+"/classlink",schemaPath:"#/properties/classlink/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data4){
if(!((key1 === "provenance") || (key1 === "roster"))){
validate21.errors = [{instancePath:instancePath+"/classlink",schemaPath:"#/properties/classlink/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs11 === errors){
if(data4.provenance !== undefined){
const _errs12 = errors;
if(!(validate24(data4.provenance, {instancePath:instancePath+"/classlink/provenance",parentData:data4,parentDataProperty:"provenance",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.roster !== undefined){
const _errs13 = errors;
if(!(validate29(data4.roster, {instancePath:instancePath+"/classlink/roster",parentData:data4,parentDataProperty:"roster",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/classlink",schemaPath:"#/properties/classlink/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.classtag !== undefined){
let data7 = data.classtag;
const _errs14 = errors;
if(errors === _errs14){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if(((data7.provenance === undefined) && (missing2 = "provenance")) || ((data7.state === undefined) && (missing2 = "state"))){
validate21.errors = [{instancePath:instancePath+"/classtag",schemaPath:"#/properties/classtag/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs16 = errors;
for(const key2 in data7){
if(!((key2 === "provenance") || (key2 === "state"))){
validate21.errors = [{instancePath:instancePath+"/classtag",schemaPath:"#/properties/classtag/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs16 === errors){
if(data7.provenance !== undefined){
const _errs17 = errors;
if(!(validate24(data7.provenance, {instancePath:instancePath+"/classtag/provenance",parentData:data7,parentDataProperty:"provenance",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.state !== undefined){
const _errs18 = errors;
if(!(validate54(data7.state, {instancePath:instancePath+"/classtag/state",parentData:data7,parentDataProperty:"state",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/classtag",schemaPath:"#/properties/classtag/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notices !== undefined){
let data10 = data.notices;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data10)){
var valid3 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
const _errs21 = errors;
if(!(validate68(data10[i0], {instancePath:instancePath+"/notices/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid3 = _errs21 === errors;
if(!valid3){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs19 === errors;
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

