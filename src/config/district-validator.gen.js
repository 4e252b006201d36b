// Generated from schemas/district.schema.json by schemas/generate.ts. Do not edit.
export const validateDistrict = validate10;
const schema11 = {"title":"District","description":"What one school district wants its ClassTag classrooms to become before the nightly ClassLink sync owns them. What this file does not mention is not touched: leaving a key out means \"not ours\", while null or an empty value means \"make it empty\" wherever it is allowed.","type":"object","additionalProperties":false,"required":["version","district","name","classlink","timezone"],"properties":{"version":{"description":"Version of this file format. Always 1.","const":1,"examples":[1]},"district":{"description":"Short name of the district: lower-case letters, digits and hyphens. It must equal the name of the file (or of the folder, for a district that is split into several files), and it prefixes the district's credentials in the environment.","type":"string","pattern":"^[a-z0-9][a-z0-9-]*$","maxLength":63,"examples":["springfield"]},"name":{"description":"Full name of the district, for people.","type":"string","minLength":1,"maxLength":500,"examples":["Springfield Unified School District"]},"classlink":{"description":"The district's own org in ClassLink. It must be what the server returns, or nothing is written: this keeps one district's file from being applied to another.","type":"object","additionalProperties":false,"required":["org"],"properties":{"org":{"description":"SOURCED ID of the district's org, in quotes.","type":"string","pattern":"\\S","maxLength":256,"examples":["100"]},"name":{"description":"Name of that org in ClassLink. Absent: only the SOURCED ID is compared.","type":"string","minLength":1,"maxLength":500,"examples":["Springfield USD"]}}},"timezone":{"description":"Time zone in which this file's dates and times are meant, by its IANA name.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_+/-]*$","maxLength":64,"examples":["America/Chicago"]},"terms":{"description":"Academic sessions in scope, by title or SOURCED ID; the sessions inside them are included. Classes outside these terms never lead to a write. A term that ClassLink does not have or that cannot be read, or only such as are over: nothing is planned. Absent or empty: the sessions in which today lies.","type":"array","uniqueItems":true,"items":{"description":"Title or SOURCED ID of an academic session, in quotes.","type":"string","pattern":"\\S","maxLength":256,"examples":["2026-27"]},"examples":[["2026-27"]]},"drivers":{"description":"How ClassTag is read and written.","type":"object","additionalProperties":false,"properties":{"read":{"description":"api: an HTTP interface. browser: the web pages. snapshot: a dated list made by hand or by another driver, which goes with write: runbook. Default: api.","type":"string","enum":["api","browser","snapshot"],"default":"api","examples":["browser"]},"write":{"description":"api: an HTTP interface. browser: the web pages. runbook: pages with steps for a person to do by hand. Default: api.","type":"string","enum":["api","browser","runbook"],"default":"api","examples":["runbook"]}}},"settings":{"description":"Settings of ClassTag's District-Level Daily Sync page. A setting that is named here is checked and put right; one that is left out is not ours. \"Enable Daily sync\" is never written.","type":"object","additionalProperties":false,"properties":{"unarchiveReappearing":{"description":"\"Unarchive classrooms that reappear in the roster data\": with true, every shared class is always active, and a connected classroom that was archived by hand comes back.","type":"boolean","examples":[false]},"manageGuardians":{"description":"\"Allow the sync to manage guardians\": with true, guardians come from ClassLink.","type":"boolean","examples":[false]},"updateActiveContacts":{"description":"\"Allow the sync to update contact details of active users\": with true, only the sync may change names, email addresses and phone numbers.","type":"boolean","examples":[false]},"deletionThreshold":{"description":"\"Deletion Threshold\": the share of records that one sync may archive; above it the sync archives nothing. A percentage, or for back-to-school one that holds until a day and is then put back.","type":["string","object"],"pattern":"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$","additionalProperties":false,"required":["value","until","then"],"properties":{"value":{"description":"Percentage until that day.","type":"string","pattern":"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$","examples":["60%"]},"until":{"description":"Last day on which it holds, in the district's time zone.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","examples":["2026-08-21"]},"then":{"description":"Percentage from the next day on.","type":"string","pattern":"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$","examples":["15%"]}},"examples":["15%",{"value":"60%","until":"2026-08-21","then":"15%"}]}}},"sync":{"description":"When the nightly sync runs, so that nothing is written shortly before it. It holds only while Daily sync is on. Absent: no quiet hours.","type":"object","additionalProperties":false,"required":["startsAt"],"properties":{"startsAt":{"description":"Local time at which the sync starts, 00:00 to 23:59, in quotes.","type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","examples":["01:00"]},"quietHours":{"description":"Hours before the start in which nothing is written. Default: 3.","type":"number","minimum":0,"maximum":23,"default":3,"examples":[3]}}},"freeze":{"description":"Days on which nothing is written. Absent or empty: none.","type":"array","items":{"description":"A time in which nothing is written, whoever asks.","type":"object","additionalProperties":false,"required":["from","to","reason"],"properties":{"from":{"description":"First day, in the district's time zone.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","examples":["2027-06-15"]},"to":{"description":"Last day, included.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","examples":["2027-08-01"]},"reason":{"description":"Why, for those who are stopped by it.","type":"string","minLength":1,"maxLength":500,"examples":["SIS rollover"]}}}},"schedule":{"description":"What a scheduled apply may write without a new review. approved: only what was reviewed and waits. heal: also what brings back lost connections, unarchives of mapped classrooms and stricter settings, as they were when their school was settled. all: also reconnections, archives and disconnections that bring back what was. It takes the ledger: without its deploy key nights only report. Default: approved.","type":"string","enum":["approved","heal","all"],"default":"approved","examples":["approved"]},"guards":{"description":"Limits above which a plan is refused until a person acknowledges exactly its numbers. A limit is a share, or a whole number. Shares are of the active classrooms that ClassTag has now, unless a limit says otherwise. To archive or take over all of a school's classrooms always needs an acknowledgement. Where a pull request changes a limit, the stricter of old and new holds until it is merged.","type":"object","additionalProperties":false,"properties":{"archive":{"description":"Limits for archives, counted over this plan and the applies of the last days.","type":"object","additionalProperties":false,"properties":{"perSchool":{"description":"Archived classrooms of one school: a share, or a whole number. Default: 30%.","type":["string","integer"],"pattern":"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$","minimum":0,"default":"30%","examples":["30%",25]},"perDistrict":{"description":"Archived classrooms of the district: a share, or a whole number. Default: 10%.","type":["string","integer"],"pattern":"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$","minimum":0,"default":"10%","examples":["10%",25]},"floor":{"description":"Below this many the shares do not count. Default: 10.","type":"integer","minimum":0,"default":10,"examples":[10]},"windowDays":{"description":"Archives of so many days are counted together, so that slicing them does not evade a limit. Default: 7.","type":"integer","minimum":0,"maximum":30,"default":7,"examples":[7]}}},"takeover":{"description":"Limits for takeovers: connections by which the sync comes to own an existing classroom.","type":"object","additionalProperties":false,"properties":{"perSchool":{"description":"Classrooms taken over of one school: a share, or a whole number. Default: no limit.","type":["string","integer"],"pattern":"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$","minimum":0,"examples":["30%",25]},"perDistrict":{"description":"Classrooms taken over of the district: a share, or a whole number. Default: 20%.","type":["string","integer"],"pattern":"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$","minimum":0,"default":"20%","examples":["20%",25]},"floor":{"description":"Below this many the shares do not count. Default: 0.","type":"integer","minimum":0,"default":0,"examples":[0]}}},"reconnect":{"description":"Limits for connections that are replaced by others.","type":"object","additionalProperties":false,"properties":{"perSchool":{"description":"Classrooms whose connection is replaced of one school: a share, or a whole number. Default: no limit.","type":["string","integer"],"pattern":"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$","minimum":0,"examples":["30%",25]},"perDistrict":{"description":"Classrooms whose connection is replaced of the district: a share, or a whole number. Default: 10%.","type":["string","integer"],"pattern":"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$","minimum":0,"default":"10%","examples":["10%",25]},"floor":{"description":"Below this many the shares do not count. Default: 10.","type":"integer","minimum":0,"default":10,"examples":[10]}}},"disconnect":{"description":"Limits for connections that are removed: for a class that is still shared, the next sync makes a new classroom.","type":"object","additionalProperties":false,"properties":{"perSchool":{"description":"Classrooms whose connection is removed of one school: a share, or a whole number. Default: 30%.","type":["string","integer"],"pattern":"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$","minimum":0,"default":"30%","examples":["30%",25]},"perDistrict":{"description":"Classrooms whose connection is removed of the district: a share, or a whole number. Default: 10%.","type":["string","integer"],"pattern":"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$","minimum":0,"default":"10%","examples":["10%",25]},"floor":{"description":"Below this many the shares do not count. Default: 10.","type":"integer","minimum":0,"default":10,"examples":[10]}}},"vanished":{"description":"Limits for SOURCED IDs that ClassLink no longer has or no longer shares: above them the read is doubted, not the file. Shares are of the ids that the file maps, or of the connected classrooms.","type":"object","additionalProperties":false,"properties":{"perSchool":{"description":"Ids that are gone of one school: a share, or a whole number. Default: no limit.","type":["string","integer"],"pattern":"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$","minimum":0,"examples":["30%",25]},"perDistrict":{"description":"Ids that are gone of the district: a share, or a whole number. Default: 10%.","type":["string","integer"],"pattern":"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$","minimum":0,"default":"10%","examples":["10%",25]},"floor":{"description":"Below this many the shares do not count. Default: 5.","type":"integer","minimum":0,"default":5,"examples":[5]}}},"changed":{"description":"Limits for SOURCED IDs that no longer stand for the title or term with which they were mapped. Shares are of the lines that pin one.","type":"object","additionalProperties":false,"properties":{"perSchool":{"description":"Ids that mean something else of one school: a share, or a whole number. Default: no limit.","type":["string","integer"],"pattern":"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$","minimum":0,"examples":["30%",25]},"perDistrict":{"description":"Ids that mean something else of the district: a share, or a whole number. Default: 10%.","type":["string","integer"],"pattern":"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$","minimum":0,"default":"10%","examples":["10%",25]},"floor":{"description":"Below this many the shares do not count. Default: 5.","type":"integer","minimum":0,"default":5,"examples":[5]}}},"weak":{"description":"Limits for takeovers for which nothing beside the id speaks, or against which something does. Shares are of the takeovers.","type":"object","additionalProperties":false,"properties":{"perSchool":{"description":"Doubtful takeovers of one school: a share, or a whole number. Default: no limit.","type":["string","integer"],"pattern":"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$","minimum":0,"examples":["30%",25]},"perDistrict":{"description":"Doubtful takeovers of the district: a share, or a whole number. Default: 50%.","type":["string","integer"],"pattern":"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$","minimum":0,"default":"50%","examples":["50%",25]},"floor":{"description":"Below this many the shares do not count. Default: 10.","type":"integer","minimum":0,"default":10,"examples":[10]}}}}},"schools":{"description":"The schools that this file speaks of. A school that is not listed is not touched. For a large district, each school may be a file of its own: schools/<name>.yaml beside district.yaml.","type":"array","items":{"description":"One school of ClassTag.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"Name of the school in ClassTag, exactly.","type":"string","minLength":1,"maxLength":500,"examples":["Lincoln Elementary"]},"classtag":{"description":"ClassTag's own id of the school, in quotes. Needed only where two schools have the same name.","type":"string","pattern":"\\S","maxLength":256,"examples":["sch_1001"]},"classlink":{"description":"SOURCED IDs of the ClassLink orgs that this school is to be connected to, each in quotes; several where ClassLink schools merge into one. Connections are added, never removed. Absent: school connections are not ours.","type":"array","minItems":1,"uniqueItems":true,"items":{"description":"SOURCED ID of a ClassLink org, in quotes.","type":"string","pattern":"\\S","maxLength":256,"examples":["0012"]},"examples":[["0012"]]},"policy":{"description":"What becomes of the classrooms below that name no policy of their own. archive: archived, so that the sync makes new ones. leave: not touched, and the sync makes a duplicate. sync: connected, so that the sync takes them over. Default: leave. A classroom that is not listed below is never archived or connected.","type":"string","enum":["archive","leave","sync"],"default":"leave","examples":["sync"]},"participates":{"description":"false: the school stays out of the sync; the file then says why and lists no classrooms. Its id must be removed in ClassTag and its sharing stopped in ClassLink on the same day, or the whole sync fails. Default: true.","type":"boolean","default":true,"examples":[false]},"reason":{"description":"Why the school does not participate. Only with participates: false.","type":"string","minLength":1,"maxLength":500,"examples":["keeps its own roster until January"]},"expect":{"description":"The exact numbers that a reviewer agreed to for this school. They lift a guard only if the plan says just that, so remove them once they are applied. Absent: nothing is agreed to in advance.","type":"object","additionalProperties":false,"properties":{"connect":{"description":"Number of classrooms that are connected (taken over).","type":"integer","minimum":0,"examples":[31]},"archive":{"description":"Number of classrooms that are archived.","type":"integer","minimum":0,"examples":[12]},"disconnect":{"description":"Number of classrooms that lose their connection and get no other.","type":"integer","minimum":0,"examples":[12]}},"examples":[{"connect":31,"archive":12}]},"classrooms":{"description":"The existing classrooms that are decided. One that is not listed is never touched, and reported as undecided.","type":"array","items":{"description":"One existing classroom of ClassTag and what becomes of it.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"Name of the classroom in ClassTag, exactly. Once the sync owns the classroom, its live name may be the class's title instead.","type":"string","minLength":1,"maxLength":500,"examples":["Ms Rivera Room 12"]},"classtag":{"description":"ClassTag's own id of the classroom, in quotes: the surest way to name it. Needed only where two classrooms of a school have the same name, and with release.","type":"string","pattern":"\\S","maxLength":256,"examples":["cls_20417"]},"classlink":{"description":"SOURCED ID of the ClassLink class that this classroom is, in quotes. null: its connection is to be removed. Absent: its connection is not ours.","type":["string","null"],"pattern":"\\S","maxLength":256,"examples":["0012-003-1"]},"policy":{"description":"archive: the classroom is archived, so that the sync makes a new one. leave: it is not touched, and the sync makes a duplicate of it. sync: it is connected, and the sync takes it over. Absent: the school's policy.","type":"string","enum":["archive","leave","sync"],"examples":["leave"]},"title":{"description":"Title of the ClassLink class when it was mapped, so that an id that has come to mean another class is noticed. Needed for archive and sync.","type":"string","minLength":1,"maxLength":500,"examples":["Grade 3 Homeroom"]},"term":{"description":"Title or SOURCED ID of the academic session of the ClassLink class when it was mapped, in quotes. Needed for archive and sync.","type":"string","pattern":"\\S","maxLength":256,"examples":["2026-27"]},"release":{"description":"Only with archive: true removes the classroom's connection before it is archived, so that the next sync does not bring it back. Needs classtag. Default: false.","type":"boolean","default":false,"examples":[true]},"which":{"description":"Tells classrooms of the same name apart where their ClassTag ids are not known.","type":"object","additionalProperties":false,"required":["created"],"properties":{"created":{"description":"When the classroom was made, as far as needed: year, year and month, or the day, in quotes.","type":"string","pattern":"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$","examples":["2025-08"]}},"examples":[{"created":"2025-08"}]}}}}},"if":{"required":["participates"],"properties":{"participates":{"const":false}}},"then":{"required":["reason"],"properties":{"classrooms":false,"classlink":false,"expect":false,"policy":false}},"else":{"properties":{"reason":false}}}}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
};
const pattern0 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
const pattern1 = new RegExp("\\S", "u");
const pattern2 = new RegExp("^[A-Za-z][A-Za-z0-9_+/-]*$", "u");
const pattern4 = new RegExp("^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$", "u");
const pattern6 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern8 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
const pattern30 = new RegExp("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.district === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "district"},message:"must have required property '"+"district"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.classlink === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "classlink"},message:"must have required property '"+"classlink"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.timezone === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timezone"},message:"must have required property '"+"timezone"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema11.properties.version,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.district !== undefined){
let data1 = data.district;
if(typeof data1 === "string"){
if(func3(data1) > 63){
const err7 = {instancePath:instancePath+"/district",schemaPath:"#/properties/district/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema11.properties.district,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern0.test(data1)){
const err8 = {instancePath:instancePath+"/district",schemaPath:"#/properties/district/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]*$"+"\"",schema:"^[a-z0-9][a-z0-9-]*$",parentSchema:schema11.properties.district,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/district",schemaPath:"#/properties/district/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.district.type,parentSchema:schema11.properties.district,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func3(data2) > 500){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema11.properties.name,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func3(data2) < 1){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.name,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.name.type,parentSchema:schema11.properties.name,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.classlink !== undefined){
let data3 = data.classlink;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.org === undefined){
const err13 = {instancePath:instancePath+"/classlink",schemaPath:"#/properties/classlink/required",keyword:"required",params:{missingProperty: "org"},message:"must have required property '"+"org"+"'",schema:schema11.properties.classlink.required,parentSchema:schema11.properties.classlink,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "org") || (key1 === "name"))){
const err14 = {instancePath:instancePath+"/classlink",schemaPath:"#/properties/classlink/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.classlink,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.org !== undefined){
let data4 = data3.org;
if(typeof data4 === "string"){
if(func3(data4) > 256){
const err15 = {instancePath:instancePath+"/classlink/org",schemaPath:"#/properties/classlink/properties/org/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema11.properties.classlink.properties.org,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern1.test(data4)){
const err16 = {instancePath:instancePath+"/classlink/org",schemaPath:"#/properties/classlink/properties/org/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.classlink.properties.org,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/classlink/org",schemaPath:"#/properties/classlink/properties/org/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.classlink.properties.org.type,parentSchema:schema11.properties.classlink.properties.org,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.name !== undefined){
let data5 = data3.name;
if(typeof data5 === "string"){
if(func3(data5) > 500){
const err18 = {instancePath:instancePath+"/classlink/name",schemaPath:"#/properties/classlink/properties/name/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema11.properties.classlink.properties.name,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func3(data5) < 1){
const err19 = {instancePath:instancePath+"/classlink/name",schemaPath:"#/properties/classlink/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.classlink.properties.name,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/classlink/name",schemaPath:"#/properties/classlink/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.classlink.properties.name.type,parentSchema:schema11.properties.classlink.properties.name,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/classlink",schemaPath:"#/properties/classlink/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.classlink.type,parentSchema:schema11.properties.classlink,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.timezone !== undefined){
let data6 = data.timezone;
if(typeof data6 === "string"){
if(func3(data6) > 64){
const err22 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema11.properties.timezone,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern2.test(data6)){
const err23 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+/-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9_+/-]*$"+"\"",schema:"^[A-Za-z][A-Za-z0-9_+/-]*$",parentSchema:schema11.properties.timezone,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.timezone.type,parentSchema:schema11.properties.timezone,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.terms !== undefined){
let data7 = data.terms;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(func3(data8) > 256){
const err25 = {instancePath:instancePath+"/terms/" + i0,schemaPath:"#/properties/terms/items/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema11.properties.terms.items,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern1.test(data8)){
const err26 = {instancePath:instancePath+"/terms/" + i0,schemaPath:"#/properties/terms/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.terms.items,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/terms/" + i0,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.terms.items.type,parentSchema:schema11.properties.terms.items,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
let i1 = data7.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data7[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err28 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema11.properties.terms,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err29 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.terms.type,parentSchema:schema11.properties.terms,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.drivers !== undefined){
let data9 = data.drivers;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!((key2 === "read") || (key2 === "write"))){
const err30 = {instancePath:instancePath+"/drivers",schemaPath:"#/properties/drivers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.drivers,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data9.read !== undefined){
let data10 = data9.read;
if(typeof data10 !== "string"){
const err31 = {instancePath:instancePath+"/drivers/read",schemaPath:"#/properties/drivers/properties/read/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.drivers.properties.read.type,parentSchema:schema11.properties.drivers.properties.read,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(((data10 === "api") || (data10 === "browser")) || (data10 === "snapshot"))){
const err32 = {instancePath:instancePath+"/drivers/read",schemaPath:"#/properties/drivers/properties/read/enum",keyword:"enum",params:{allowedValues: schema11.properties.drivers.properties.read.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.drivers.properties.read.enum,parentSchema:schema11.properties.drivers.properties.read,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data9.write !== undefined){
let data11 = data9.write;
if(typeof data11 !== "string"){
const err33 = {instancePath:instancePath+"/drivers/write",schemaPath:"#/properties/drivers/properties/write/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.drivers.properties.write.type,parentSchema:schema11.properties.drivers.properties.write,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!(((data11 === "api") || (data11 === "browser")) || (data11 === "runbook"))){
const err34 = {instancePath:instancePath+"/drivers/write",schemaPath:"#/properties/drivers/properties/write/enum",keyword:"enum",params:{allowedValues: schema11.properties.drivers.properties.write.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.drivers.properties.write.enum,parentSchema:schema11.properties.drivers.properties.write,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/drivers",schemaPath:"#/properties/drivers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.drivers.type,parentSchema:schema11.properties.drivers,data:data9};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.settings !== undefined){
let data12 = data.settings;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(!((((key3 === "unarchiveReappearing") || (key3 === "manageGuardians")) || (key3 === "updateActiveContacts")) || (key3 === "deletionThreshold"))){
const err36 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.settings,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data12.unarchiveReappearing !== undefined){
let data13 = data12.unarchiveReappearing;
if(typeof data13 !== "boolean"){
const err37 = {instancePath:instancePath+"/settings/unarchiveReappearing",schemaPath:"#/properties/settings/properties/unarchiveReappearing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.settings.properties.unarchiveReappearing.type,parentSchema:schema11.properties.settings.properties.unarchiveReappearing,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data12.manageGuardians !== undefined){
let data14 = data12.manageGuardians;
if(typeof data14 !== "boolean"){
const err38 = {instancePath:instancePath+"/settings/manageGuardians",schemaPath:"#/properties/settings/properties/manageGuardians/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.settings.properties.manageGuardians.type,parentSchema:schema11.properties.settings.properties.manageGuardians,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data12.updateActiveContacts !== undefined){
let data15 = data12.updateActiveContacts;
if(typeof data15 !== "boolean"){
const err39 = {instancePath:instancePath+"/settings/updateActiveContacts",schemaPath:"#/properties/settings/properties/updateActiveContacts/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.settings.properties.updateActiveContacts.type,parentSchema:schema11.properties.settings.properties.updateActiveContacts,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data12.deletionThreshold !== undefined){
let data16 = data12.deletionThreshold;
if((typeof data16 !== "string") && (!(data16 && typeof data16 == "object" && !Array.isArray(data16)))){
const err40 = {instancePath:instancePath+"/settings/deletionThreshold",schemaPath:"#/properties/settings/properties/deletionThreshold/type",keyword:"type",params:{type: schema11.properties.settings.properties.deletionThreshold.type},message:"must be string,object",schema:schema11.properties.settings.properties.deletionThreshold.type,parentSchema:schema11.properties.settings.properties.deletionThreshold,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
const err41 = {instancePath:instancePath+"/settings/deletionThreshold",schemaPath:"#/properties/settings/properties/deletionThreshold/pattern",keyword:"pattern",params:{pattern: "^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"},message:"must match pattern \""+"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"+"\"",schema:"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$",parentSchema:schema11.properties.settings.properties.deletionThreshold,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.value === undefined){
const err42 = {instancePath:instancePath+"/settings/deletionThreshold",schemaPath:"#/properties/settings/properties/deletionThreshold/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.settings.properties.deletionThreshold.required,parentSchema:schema11.properties.settings.properties.deletionThreshold,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data16.until === undefined){
const err43 = {instancePath:instancePath+"/settings/deletionThreshold",schemaPath:"#/properties/settings/properties/deletionThreshold/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'",schema:schema11.properties.settings.properties.deletionThreshold.required,parentSchema:schema11.properties.settings.properties.deletionThreshold,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data16.then === undefined){
const err44 = {instancePath:instancePath+"/settings/deletionThreshold",schemaPath:"#/properties/settings/properties/deletionThreshold/required",keyword:"required",params:{missingProperty: "then"},message:"must have required property '"+"then"+"'",schema:schema11.properties.settings.properties.deletionThreshold.required,parentSchema:schema11.properties.settings.properties.deletionThreshold,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key4 in data16){
if(!(((key4 === "value") || (key4 === "until")) || (key4 === "then"))){
const err45 = {instancePath:instancePath+"/settings/deletionThreshold",schemaPath:"#/properties/settings/properties/deletionThreshold/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.settings.properties.deletionThreshold,data:data16};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data16.value !== undefined){
let data17 = data16.value;
if(typeof data17 === "string"){
if(!pattern4.test(data17)){
const err46 = {instancePath:instancePath+"/settings/deletionThreshold/value",schemaPath:"#/properties/settings/properties/deletionThreshold/properties/value/pattern",keyword:"pattern",params:{pattern: "^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"},message:"must match pattern \""+"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"+"\"",schema:"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$",parentSchema:schema11.properties.settings.properties.deletionThreshold.properties.value,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/settings/deletionThreshold/value",schemaPath:"#/properties/settings/properties/deletionThreshold/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.settings.properties.deletionThreshold.properties.value.type,parentSchema:schema11.properties.settings.properties.deletionThreshold.properties.value,data:data17};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data16.until !== undefined){
let data18 = data16.until;
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
const err48 = {instancePath:instancePath+"/settings/deletionThreshold/until",schemaPath:"#/properties/settings/properties/deletionThreshold/properties/until/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:schema11.properties.settings.properties.deletionThreshold.properties.until,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/settings/deletionThreshold/until",schemaPath:"#/properties/settings/properties/deletionThreshold/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.settings.properties.deletionThreshold.properties.until.type,parentSchema:schema11.properties.settings.properties.deletionThreshold.properties.until,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data16.then !== undefined){
let data19 = data16.then;
if(typeof data19 === "string"){
if(!pattern4.test(data19)){
const err50 = {instancePath:instancePath+"/settings/deletionThreshold/then",schemaPath:"#/properties/settings/properties/deletionThreshold/properties/then/pattern",keyword:"pattern",params:{pattern: "^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"},message:"must match pattern \""+"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"+"\"",schema:"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$",parentSchema:schema11.properties.settings.properties.deletionThreshold.properties.then,data:data19};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/settings/deletionThreshold/then",schemaPath:"#/properties/settings/properties/deletionThreshold/properties/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.settings.properties.deletionThreshold.properties.then.type,parentSchema:schema11.properties.settings.properties.deletionThreshold.properties.then,data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
}
}
else {
const err52 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.settings.type,parentSchema:schema11.properties.settings,data:data12};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.sync !== undefined){
let data20 = data.sync;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.startsAt === undefined){
const err53 = {instancePath:instancePath+"/sync",schemaPath:"#/properties/sync/required",keyword:"required",params:{missingProperty: "startsAt"},message:"must have required property '"+"startsAt"+"'",schema:schema11.properties.sync.required,parentSchema:schema11.properties.sync,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key5 in data20){
if(!((key5 === "startsAt") || (key5 === "quietHours"))){
const err54 = {instancePath:instancePath+"/sync",schemaPath:"#/properties/sync/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sync,data:data20};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data20.startsAt !== undefined){
let data21 = data20.startsAt;
if(typeof data21 === "string"){
if(!pattern8.test(data21)){
const err55 = {instancePath:instancePath+"/sync/startsAt",schemaPath:"#/properties/sync/properties/startsAt/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\"",schema:"^([01][0-9]|2[0-3]):[0-5][0-9]$",parentSchema:schema11.properties.sync.properties.startsAt,data:data21};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/sync/startsAt",schemaPath:"#/properties/sync/properties/startsAt/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sync.properties.startsAt.type,parentSchema:schema11.properties.sync.properties.startsAt,data:data21};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data20.quietHours !== undefined){
let data22 = data20.quietHours;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 23 || isNaN(data22)){
const err57 = {instancePath:instancePath+"/sync/quietHours",schemaPath:"#/properties/sync/properties/quietHours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 23},message:"must be <= 23",schema:23,parentSchema:schema11.properties.sync.properties.quietHours,data:data22};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data22 < 0 || isNaN(data22)){
const err58 = {instancePath:instancePath+"/sync/quietHours",schemaPath:"#/properties/sync/properties/quietHours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.sync.properties.quietHours,data:data22};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/sync/quietHours",schemaPath:"#/properties/sync/properties/quietHours/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.sync.properties.quietHours.type,parentSchema:schema11.properties.sync.properties.quietHours,data:data22};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/sync",schemaPath:"#/properties/sync/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sync.type,parentSchema:schema11.properties.sync,data:data20};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.freeze !== undefined){
let data23 = data.freeze;
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i2=0; i2<len1; i2++){
let data24 = data23[i2];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.from === undefined){
const err61 = {instancePath:instancePath+"/freeze/" + i2,schemaPath:"#/properties/freeze/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.freeze.items.required,parentSchema:schema11.properties.freeze.items,data:data24};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data24.to === undefined){
const err62 = {instancePath:instancePath+"/freeze/" + i2,schemaPath:"#/properties/freeze/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema11.properties.freeze.items.required,parentSchema:schema11.properties.freeze.items,data:data24};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data24.reason === undefined){
const err63 = {instancePath:instancePath+"/freeze/" + i2,schemaPath:"#/properties/freeze/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema11.properties.freeze.items.required,parentSchema:schema11.properties.freeze.items,data:data24};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key6 in data24){
if(!(((key6 === "from") || (key6 === "to")) || (key6 === "reason"))){
const err64 = {instancePath:instancePath+"/freeze/" + i2,schemaPath:"#/properties/freeze/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.freeze.items,data:data24};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data24.from !== undefined){
let data25 = data24.from;
if(typeof data25 === "string"){
if(!pattern6.test(data25)){
const err65 = {instancePath:instancePath+"/freeze/" + i2+"/from",schemaPath:"#/properties/freeze/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:schema11.properties.freeze.items.properties.from,data:data25};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/freeze/" + i2+"/from",schemaPath:"#/properties/freeze/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.freeze.items.properties.from.type,parentSchema:schema11.properties.freeze.items.properties.from,data:data25};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data24.to !== undefined){
let data26 = data24.to;
if(typeof data26 === "string"){
if(!pattern6.test(data26)){
const err67 = {instancePath:instancePath+"/freeze/" + i2+"/to",schemaPath:"#/properties/freeze/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:schema11.properties.freeze.items.properties.to,data:data26};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/freeze/" + i2+"/to",schemaPath:"#/properties/freeze/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.freeze.items.properties.to.type,parentSchema:schema11.properties.freeze.items.properties.to,data:data26};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data24.reason !== undefined){
let data27 = data24.reason;
if(typeof data27 === "string"){
if(func3(data27) > 500){
const err69 = {instancePath:instancePath+"/freeze/" + i2+"/reason",schemaPath:"#/properties/freeze/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema11.properties.freeze.items.properties.reason,data:data27};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(func3(data27) < 1){
const err70 = {instancePath:instancePath+"/freeze/" + i2+"/reason",schemaPath:"#/properties/freeze/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.freeze.items.properties.reason,data:data27};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/freeze/" + i2+"/reason",schemaPath:"#/properties/freeze/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.freeze.items.properties.reason.type,parentSchema:schema11.properties.freeze.items.properties.reason,data:data27};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/freeze/" + i2,schemaPath:"#/properties/freeze/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.freeze.items.type,parentSchema:schema11.properties.freeze.items,data:data24};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/freeze",schemaPath:"#/properties/freeze/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.freeze.type,parentSchema:schema11.properties.freeze,data:data23};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.schedule !== undefined){
let data28 = data.schedule;
if(typeof data28 !== "string"){
const err74 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.schedule.type,parentSchema:schema11.properties.schedule,data:data28};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!(((data28 === "approved") || (data28 === "heal")) || (data28 === "all"))){
const err75 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/enum",keyword:"enum",params:{allowedValues: schema11.properties.schedule.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.schedule.enum,parentSchema:schema11.properties.schedule,data:data28};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.guards !== undefined){
let data29 = data.guards;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key7 in data29){
if(!(((((((key7 === "archive") || (key7 === "takeover")) || (key7 === "reconnect")) || (key7 === "disconnect")) || (key7 === "vanished")) || (key7 === "changed")) || (key7 === "weak"))){
const err76 = {instancePath:instancePath+"/guards",schemaPath:"#/properties/guards/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.guards,data:data29};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data29.archive !== undefined){
let data30 = data29.archive;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key8 in data30){
if(!((((key8 === "perSchool") || (key8 === "perDistrict")) || (key8 === "floor")) || (key8 === "windowDays"))){
const err77 = {instancePath:instancePath+"/guards/archive",schemaPath:"#/properties/guards/properties/archive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.guards.properties.archive,data:data30};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data30.perSchool !== undefined){
let data31 = data30.perSchool;
if((typeof data31 !== "string") && (!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31))))){
const err78 = {instancePath:instancePath+"/guards/archive/perSchool",schemaPath:"#/properties/guards/properties/archive/properties/perSchool/type",keyword:"type",params:{type: schema11.properties.guards.properties.archive.properties.perSchool.type},message:"must be string,integer",schema:schema11.properties.guards.properties.archive.properties.perSchool.type,parentSchema:schema11.properties.guards.properties.archive.properties.perSchool,data:data31};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err79 = {instancePath:instancePath+"/guards/archive/perSchool",schemaPath:"#/properties/guards/properties/archive/properties/perSchool/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.guards.properties.archive.properties.perSchool,data:data31};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(typeof data31 === "string"){
if(!pattern4.test(data31)){
const err80 = {instancePath:instancePath+"/guards/archive/perSchool",schemaPath:"#/properties/guards/properties/archive/properties/perSchool/pattern",keyword:"pattern",params:{pattern: "^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"},message:"must match pattern \""+"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"+"\"",schema:"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$",parentSchema:schema11.properties.guards.properties.archive.properties.perSchool,data:data31};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
if(data30.perDistrict !== undefined){
let data32 = data30.perDistrict;
if((typeof data32 !== "string") && (!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32))))){
const err81 = {instancePath:instancePath+"/guards/archive/perDistrict",schemaPath:"#/properties/guards/properties/archive/properties/perDistrict/type",keyword:"type",params:{type: schema11.properties.guards.properties.archive.properties.perDistrict.type},message:"must be string,integer",schema:schema11.properties.guards.properties.archive.properties.perDistrict.type,parentSchema:schema11.properties.guards.properties.archive.properties.perDistrict,data:data32};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err82 = {instancePath:instancePath+"/guards/archive/perDistrict",schemaPath:"#/properties/guards/properties/archive/properties/perDistrict/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.guards.properties.archive.properties.perDistrict,data:data32};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(typeof data32 === "string"){
if(!pattern4.test(data32)){
const err83 = {instancePath:instancePath+"/guards/archive/perDistrict",schemaPath:"#/properties/guards/properties/archive/properties/perDistrict/pattern",keyword:"pattern",params:{pattern: "^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"},message:"must match pattern \""+"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"+"\"",schema:"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$",parentSchema:schema11.properties.guards.properties.archive.properties.perDistrict,data:data32};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
if(data30.floor !== undefined){
let data33 = data30.floor;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err84 = {instancePath:instancePath+"/guards/archive/floor",schemaPath:"#/properties/guards/properties/archive/properties/floor/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.guards.properties.archive.properties.floor.type,parentSchema:schema11.properties.guards.properties.archive.properties.floor,data:data33};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err85 = {instancePath:instancePath+"/guards/archive/floor",schemaPath:"#/properties/guards/properties/archive/properties/floor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.guards.properties.archive.properties.floor,data:data33};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
if(data30.windowDays !== undefined){
let data34 = data30.windowDays;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err86 = {instancePath:instancePath+"/guards/archive/windowDays",schemaPath:"#/properties/guards/properties/archive/properties/windowDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.guards.properties.archive.properties.windowDays.type,parentSchema:schema11.properties.guards.properties.archive.properties.windowDays,data:data34};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 30 || isNaN(data34)){
const err87 = {instancePath:instancePath+"/guards/archive/windowDays",schemaPath:"#/properties/guards/properties/archive/properties/windowDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30},message:"must be <= 30",schema:30,parentSchema:schema11.properties.guards.properties.archive.properties.windowDays,data:data34};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data34 < 0 || isNaN(data34)){
const err88 = {instancePath:instancePath+"/guards/archive/windowDays",schemaPath:"#/properties/guards/properties/archive/properties/windowDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.guards.properties.archive.properties.windowDays,data:data34};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
}
else {
const err89 = {instancePath:instancePath+"/guards/archive",schemaPath:"#/properties/guards/properties/archive/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.guards.properties.archive.type,parentSchema:schema11.properties.guards.properties.archive,data:data30};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data29.takeover !== undefined){
let data35 = data29.takeover;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key9 in data35){
if(!(((key9 === "perSchool") || (key9 === "perDistrict")) || (key9 === "floor"))){
const err90 = {instancePath:instancePath+"/guards/takeover",schemaPath:"#/properties/guards/properties/takeover/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.guards.properties.takeover,data:data35};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data35.perSchool !== undefined){
let data36 = data35.perSchool;
if((typeof data36 !== "string") && (!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36))))){
const err91 = {instancePath:instancePath+"/guards/takeover/perSchool",schemaPath:"#/properties/guards/properties/takeover/properties/perSchool/type",keyword:"type",params:{type: schema11.properties.guards.properties.takeover.properties.perSchool.type},message:"must be string,integer",schema:schema11.properties.guards.properties.takeover.properties.perSchool.type,parentSchema:schema11.properties.guards.properties.takeover.properties.perSchool,data:data36};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
const err92 = {instancePath:instancePath+"/guards/takeover/perSchool",schemaPath:"#/properties/guards/properties/takeover/properties/perSchool/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.guards.properties.takeover.properties.perSchool,data:data36};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(typeof data36 === "string"){
if(!pattern4.test(data36)){
const err93 = {instancePath:instancePath+"/guards/takeover/perSchool",schemaPath:"#/properties/guards/properties/takeover/properties/perSchool/pattern",keyword:"pattern",params:{pattern: "^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"},message:"must match pattern \""+"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"+"\"",schema:"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$",parentSchema:schema11.properties.guards.properties.takeover.properties.perSchool,data:data36};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
if(data35.perDistrict !== undefined){
let data37 = data35.perDistrict;
if((typeof data37 !== "string") && (!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37))))){
const err94 = {instancePath:instancePath+"/guards/takeover/perDistrict",schemaPath:"#/properties/guards/properties/takeover/properties/perDistrict/type",keyword:"type",params:{type: schema11.properties.guards.properties.takeover.properties.perDistrict.type},message:"must be string,integer",schema:schema11.properties.guards.properties.takeover.properties.perDistrict.type,parentSchema:schema11.properties.guards.properties.takeover.properties.perDistrict,data:data37};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
const err95 = {instancePath:instancePath+"/guards/takeover/perDistrict",schemaPath:"#/properties/guards/properties/takeover/properties/perDistrict/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.guards.properties.takeover.properties.perDistrict,data:data37};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(typeof data37 === "string"){
if(!pattern4.test(data37)){
const err96 = {instancePath:instancePath+"/guards/takeover/perDistrict",schemaPath:"#/properties/guards/properties/takeover/properties/perDistrict/pattern",keyword:"pattern",params:{pattern: "^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"},message:"must match pattern \""+"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"+"\"",schema:"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$",parentSchema:schema11.properties.guards.properties.takeover.properties.perDistrict,data:data37};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
if(data35.floor !== undefined){
let data38 = data35.floor;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err97 = {instancePath:instancePath+"/guards/takeover/floor",schemaPath:"#/properties/guards/properties/takeover/properties/floor/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.guards.properties.takeover.properties.floor.type,parentSchema:schema11.properties.guards.properties.takeover.properties.floor,data:data38};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
const err98 = {instancePath:instancePath+"/guards/takeover/floor",schemaPath:"#/properties/guards/properties/takeover/properties/floor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.guards.properties.takeover.properties.floor,data:data38};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
}
else {
const err99 = {instancePath:instancePath+"/guards/takeover",schemaPath:"#/properties/guards/properties/takeover/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.guards.properties.takeover.type,parentSchema:schema11.properties.guards.properties.takeover,data:data35};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data29.reconnect !== undefined){
let data39 = data29.reconnect;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key10 in data39){
if(!(((key10 === "perSchool") || (key10 === "perDistrict")) || (key10 === "floor"))){
const err100 = {instancePath:instancePath+"/guards/reconnect",schemaPath:"#/properties/guards/properties/reconnect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.guards.properties.reconnect,data:data39};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data39.perSchool !== undefined){
let data40 = data39.perSchool;
if((typeof data40 !== "string") && (!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40))))){
const err101 = {instancePath:instancePath+"/guards/reconnect/perSchool",schemaPath:"#/properties/guards/properties/reconnect/properties/perSchool/type",keyword:"type",params:{type: schema11.properties.guards.properties.reconnect.properties.perSchool.type},message:"must be string,integer",schema:schema11.properties.guards.properties.reconnect.properties.perSchool.type,parentSchema:schema11.properties.guards.properties.reconnect.properties.perSchool,data:data40};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
const err102 = {instancePath:instancePath+"/guards/reconnect/perSchool",schemaPath:"#/properties/guards/properties/reconnect/properties/perSchool/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.guards.properties.reconnect.properties.perSchool,data:data40};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(typeof data40 === "string"){
if(!pattern4.test(data40)){
const err103 = {instancePath:instancePath+"/guards/reconnect/perSchool",schemaPath:"#/properties/guards/properties/reconnect/properties/perSchool/pattern",keyword:"pattern",params:{pattern: "^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"},message:"must match pattern \""+"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"+"\"",schema:"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$",parentSchema:schema11.properties.guards.properties.reconnect.properties.perSchool,data:data40};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
if(data39.perDistrict !== undefined){
let data41 = data39.perDistrict;
if((typeof data41 !== "string") && (!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41))))){
const err104 = {instancePath:instancePath+"/guards/reconnect/perDistrict",schemaPath:"#/properties/guards/properties/reconnect/properties/perDistrict/type",keyword:"type",params:{type: schema11.properties.guards.properties.reconnect.properties.perDistrict.type},message:"must be string,integer",schema:schema11.properties.guards.properties.reconnect.properties.perDistrict.type,parentSchema:schema11.properties.guards.properties.reconnect.properties.perDistrict,data:data41};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
const err105 = {instancePath:instancePath+"/guards/reconnect/perDistrict",schemaPath:"#/properties/guards/properties/reconnect/properties/perDistrict/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.guards.properties.reconnect.properties.perDistrict,data:data41};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(typeof data41 === "string"){
if(!pattern4.test(data41)){
const err106 = {instancePath:instancePath+"/guards/reconnect/perDistrict",schemaPath:"#/properties/guards/properties/reconnect/properties/perDistrict/pattern",keyword:"pattern",params:{pattern: "^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"},message:"must match pattern \""+"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"+"\"",schema:"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$",parentSchema:schema11.properties.guards.properties.reconnect.properties.perDistrict,data:data41};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
if(data39.floor !== undefined){
let data42 = data39.floor;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err107 = {instancePath:instancePath+"/guards/reconnect/floor",schemaPath:"#/properties/guards/properties/reconnect/properties/floor/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.guards.properties.reconnect.properties.floor.type,parentSchema:schema11.properties.guards.properties.reconnect.properties.floor,data:data42};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
const err108 = {instancePath:instancePath+"/guards/reconnect/floor",schemaPath:"#/properties/guards/properties/reconnect/properties/floor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.guards.properties.reconnect.properties.floor,data:data42};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
}
else {
const err109 = {instancePath:instancePath+"/guards/reconnect",schemaPath:"#/properties/guards/properties/reconnect/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.guards.properties.reconnect.type,parentSchema:schema11.properties.guards.properties.reconnect,data:data39};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data29.disconnect !== undefined){
let data43 = data29.disconnect;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key11 in data43){
if(!(((key11 === "perSchool") || (key11 === "perDistrict")) || (key11 === "floor"))){
const err110 = {instancePath:instancePath+"/guards/disconnect",schemaPath:"#/properties/guards/properties/disconnect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.guards.properties.disconnect,data:data43};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data43.perSchool !== undefined){
let data44 = data43.perSchool;
if((typeof data44 !== "string") && (!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44))))){
const err111 = {instancePath:instancePath+"/guards/disconnect/perSchool",schemaPath:"#/properties/guards/properties/disconnect/properties/perSchool/type",keyword:"type",params:{type: schema11.properties.guards.properties.disconnect.properties.perSchool.type},message:"must be string,integer",schema:schema11.properties.guards.properties.disconnect.properties.perSchool.type,parentSchema:schema11.properties.guards.properties.disconnect.properties.perSchool,data:data44};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
const err112 = {instancePath:instancePath+"/guards/disconnect/perSchool",schemaPath:"#/properties/guards/properties/disconnect/properties/perSchool/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.guards.properties.disconnect.properties.perSchool,data:data44};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(typeof data44 === "string"){
if(!pattern4.test(data44)){
const err113 = {instancePath:instancePath+"/guards/disconnect/perSchool",schemaPath:"#/properties/guards/properties/disconnect/properties/perSchool/pattern",keyword:"pattern",params:{pattern: "^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"},message:"must match pattern \""+"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"+"\"",schema:"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$",parentSchema:schema11.properties.guards.properties.disconnect.properties.perSchool,data:data44};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
if(data43.perDistrict !== undefined){
let data45 = data43.perDistrict;
if((typeof data45 !== "string") && (!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45))))){
const err114 = {instancePath:instancePath+"/guards/disconnect/perDistrict",schemaPath:"#/properties/guards/properties/disconnect/properties/perDistrict/type",keyword:"type",params:{type: schema11.properties.guards.properties.disconnect.properties.perDistrict.type},message:"must be string,integer",schema:schema11.properties.guards.properties.disconnect.properties.perDistrict.type,parentSchema:schema11.properties.guards.properties.disconnect.properties.perDistrict,data:data45};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
const err115 = {instancePath:instancePath+"/guards/disconnect/perDistrict",schemaPath:"#/properties/guards/properties/disconnect/properties/perDistrict/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.guards.properties.disconnect.properties.perDistrict,data:data45};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(typeof data45 === "string"){
if(!pattern4.test(data45)){
const err116 = {instancePath:instancePath+"/guards/disconnect/perDistrict",schemaPath:"#/properties/guards/properties/disconnect/properties/perDistrict/pattern",keyword:"pattern",params:{pattern: "^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"},message:"must match pattern \""+"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"+"\"",schema:"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$",parentSchema:schema11.properties.guards.properties.disconnect.properties.perDistrict,data:data45};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
if(data43.floor !== undefined){
let data46 = data43.floor;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err117 = {instancePath:instancePath+"/guards/disconnect/floor",schemaPath:"#/properties/guards/properties/disconnect/properties/floor/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.guards.properties.disconnect.properties.floor.type,parentSchema:schema11.properties.guards.properties.disconnect.properties.floor,data:data46};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
const err118 = {instancePath:instancePath+"/guards/disconnect/floor",schemaPath:"#/properties/guards/properties/disconnect/properties/floor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.guards.properties.disconnect.properties.floor,data:data46};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
}
else {
const err119 = {instancePath:instancePath+"/guards/disconnect",schemaPath:"#/properties/guards/properties/disconnect/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.guards.properties.disconnect.type,parentSchema:schema11.properties.guards.properties.disconnect,data:data43};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data29.vanished !== undefined){
let data47 = data29.vanished;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key12 in data47){
if(!(((key12 === "perSchool") || (key12 === "perDistrict")) || (key12 === "floor"))){
const err120 = {instancePath:instancePath+"/guards/vanished",schemaPath:"#/properties/guards/properties/vanished/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.guards.properties.vanished,data:data47};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data47.perSchool !== undefined){
let data48 = data47.perSchool;
if((typeof data48 !== "string") && (!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48))))){
const err121 = {instancePath:instancePath+"/guards/vanished/perSchool",schemaPath:"#/properties/guards/properties/vanished/properties/perSchool/type",keyword:"type",params:{type: schema11.properties.guards.properties.vanished.properties.perSchool.type},message:"must be string,integer",schema:schema11.properties.guards.properties.vanished.properties.perSchool.type,parentSchema:schema11.properties.guards.properties.vanished.properties.perSchool,data:data48};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
const err122 = {instancePath:instancePath+"/guards/vanished/perSchool",schemaPath:"#/properties/guards/properties/vanished/properties/perSchool/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.guards.properties.vanished.properties.perSchool,data:data48};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(typeof data48 === "string"){
if(!pattern4.test(data48)){
const err123 = {instancePath:instancePath+"/guards/vanished/perSchool",schemaPath:"#/properties/guards/properties/vanished/properties/perSchool/pattern",keyword:"pattern",params:{pattern: "^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"},message:"must match pattern \""+"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"+"\"",schema:"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$",parentSchema:schema11.properties.guards.properties.vanished.properties.perSchool,data:data48};
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
if(data47.perDistrict !== undefined){
let data49 = data47.perDistrict;
if((typeof data49 !== "string") && (!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49))))){
const err124 = {instancePath:instancePath+"/guards/vanished/perDistrict",schemaPath:"#/properties/guards/properties/vanished/properties/perDistrict/type",keyword:"type",params:{type: schema11.properties.guards.properties.vanished.properties.perDistrict.type},message:"must be string,integer",schema:schema11.properties.guards.properties.vanished.properties.perDistrict.type,parentSchema:schema11.properties.guards.properties.vanished.properties.perDistrict,data:data49};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
const err125 = {instancePath:instancePath+"/guards/vanished/perDistrict",schemaPath:"#/properties/guards/properties/vanished/properties/perDistrict/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.guards.properties.vanished.properties.perDistrict,data:data49};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(typeof data49 === "string"){
if(!pattern4.test(data49)){
const err126 = {instancePath:instancePath+"/guards/vanished/perDistrict",schemaPath:"#/properties/guards/properties/vanished/properties/perDistrict/pattern",keyword:"pattern",params:{pattern: "^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"},message:"must match pattern \""+"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"+"\"",schema:"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$",parentSchema:schema11.properties.guards.properties.vanished.properties.perDistrict,data:data49};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
if(data47.floor !== undefined){
let data50 = data47.floor;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err127 = {instancePath:instancePath+"/guards/vanished/floor",schemaPath:"#/properties/guards/properties/vanished/properties/floor/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.guards.properties.vanished.properties.floor.type,parentSchema:schema11.properties.guards.properties.vanished.properties.floor,data:data50};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
const err128 = {instancePath:instancePath+"/guards/vanished/floor",schemaPath:"#/properties/guards/properties/vanished/properties/floor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.guards.properties.vanished.properties.floor,data:data50};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
}
else {
const err129 = {instancePath:instancePath+"/guards/vanished",schemaPath:"#/properties/guards/properties/vanished/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.guards.properties.vanished.type,parentSchema:schema11.properties.guards.properties.vanished,data:data47};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data29.changed !== undefined){
let data51 = data29.changed;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key13 in data51){
if(!(((key13 === "perSchool") || (key13 === "perDistrict")) || (key13 === "floor"))){
const err130 = {instancePath:instancePath+"/guards/changed",schemaPath:"#/properties/guards/properties/changed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.guards.properties.changed,data:data51};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data51.perSchool !== undefined){
let data52 = data51.perSchool;
if((typeof data52 !== "string") && (!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52))))){
const err131 = {instancePath:instancePath+"/guards/changed/perSchool",schemaPath:"#/properties/guards/properties/changed/properties/perSchool/type",keyword:"type",params:{type: schema11.properties.guards.properties.changed.properties.perSchool.type},message:"must be string,integer",schema:schema11.properties.guards.properties.changed.properties.perSchool.type,parentSchema:schema11.properties.guards.properties.changed.properties.perSchool,data:data52};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 0 || isNaN(data52)){
const err132 = {instancePath:instancePath+"/guards/changed/perSchool",schemaPath:"#/properties/guards/properties/changed/properties/perSchool/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.guards.properties.changed.properties.perSchool,data:data52};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(typeof data52 === "string"){
if(!pattern4.test(data52)){
const err133 = {instancePath:instancePath+"/guards/changed/perSchool",schemaPath:"#/properties/guards/properties/changed/properties/perSchool/pattern",keyword:"pattern",params:{pattern: "^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"},message:"must match pattern \""+"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"+"\"",schema:"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$",parentSchema:schema11.properties.guards.properties.changed.properties.perSchool,data:data52};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
if(data51.perDistrict !== undefined){
let data53 = data51.perDistrict;
if((typeof data53 !== "string") && (!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53))))){
const err134 = {instancePath:instancePath+"/guards/changed/perDistrict",schemaPath:"#/properties/guards/properties/changed/properties/perDistrict/type",keyword:"type",params:{type: schema11.properties.guards.properties.changed.properties.perDistrict.type},message:"must be string,integer",schema:schema11.properties.guards.properties.changed.properties.perDistrict.type,parentSchema:schema11.properties.guards.properties.changed.properties.perDistrict,data:data53};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 0 || isNaN(data53)){
const err135 = {instancePath:instancePath+"/guards/changed/perDistrict",schemaPath:"#/properties/guards/properties/changed/properties/perDistrict/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.guards.properties.changed.properties.perDistrict,data:data53};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(typeof data53 === "string"){
if(!pattern4.test(data53)){
const err136 = {instancePath:instancePath+"/guards/changed/perDistrict",schemaPath:"#/properties/guards/properties/changed/properties/perDistrict/pattern",keyword:"pattern",params:{pattern: "^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"},message:"must match pattern \""+"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"+"\"",schema:"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$",parentSchema:schema11.properties.guards.properties.changed.properties.perDistrict,data:data53};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
if(data51.floor !== undefined){
let data54 = data51.floor;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err137 = {instancePath:instancePath+"/guards/changed/floor",schemaPath:"#/properties/guards/properties/changed/properties/floor/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.guards.properties.changed.properties.floor.type,parentSchema:schema11.properties.guards.properties.changed.properties.floor,data:data54};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 0 || isNaN(data54)){
const err138 = {instancePath:instancePath+"/guards/changed/floor",schemaPath:"#/properties/guards/properties/changed/properties/floor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.guards.properties.changed.properties.floor,data:data54};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
}
else {
const err139 = {instancePath:instancePath+"/guards/changed",schemaPath:"#/properties/guards/properties/changed/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.guards.properties.changed.type,parentSchema:schema11.properties.guards.properties.changed,data:data51};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data29.weak !== undefined){
let data55 = data29.weak;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key14 in data55){
if(!(((key14 === "perSchool") || (key14 === "perDistrict")) || (key14 === "floor"))){
const err140 = {instancePath:instancePath+"/guards/weak",schemaPath:"#/properties/guards/properties/weak/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.guards.properties.weak,data:data55};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data55.perSchool !== undefined){
let data56 = data55.perSchool;
if((typeof data56 !== "string") && (!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56))))){
const err141 = {instancePath:instancePath+"/guards/weak/perSchool",schemaPath:"#/properties/guards/properties/weak/properties/perSchool/type",keyword:"type",params:{type: schema11.properties.guards.properties.weak.properties.perSchool.type},message:"must be string,integer",schema:schema11.properties.guards.properties.weak.properties.perSchool.type,parentSchema:schema11.properties.guards.properties.weak.properties.perSchool,data:data56};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 0 || isNaN(data56)){
const err142 = {instancePath:instancePath+"/guards/weak/perSchool",schemaPath:"#/properties/guards/properties/weak/properties/perSchool/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.guards.properties.weak.properties.perSchool,data:data56};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(typeof data56 === "string"){
if(!pattern4.test(data56)){
const err143 = {instancePath:instancePath+"/guards/weak/perSchool",schemaPath:"#/properties/guards/properties/weak/properties/perSchool/pattern",keyword:"pattern",params:{pattern: "^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"},message:"must match pattern \""+"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"+"\"",schema:"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$",parentSchema:schema11.properties.guards.properties.weak.properties.perSchool,data:data56};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
if(data55.perDistrict !== undefined){
let data57 = data55.perDistrict;
if((typeof data57 !== "string") && (!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57))))){
const err144 = {instancePath:instancePath+"/guards/weak/perDistrict",schemaPath:"#/properties/guards/properties/weak/properties/perDistrict/type",keyword:"type",params:{type: schema11.properties.guards.properties.weak.properties.perDistrict.type},message:"must be string,integer",schema:schema11.properties.guards.properties.weak.properties.perDistrict.type,parentSchema:schema11.properties.guards.properties.weak.properties.perDistrict,data:data57};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 < 0 || isNaN(data57)){
const err145 = {instancePath:instancePath+"/guards/weak/perDistrict",schemaPath:"#/properties/guards/properties/weak/properties/perDistrict/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.guards.properties.weak.properties.perDistrict,data:data57};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(typeof data57 === "string"){
if(!pattern4.test(data57)){
const err146 = {instancePath:instancePath+"/guards/weak/perDistrict",schemaPath:"#/properties/guards/properties/weak/properties/perDistrict/pattern",keyword:"pattern",params:{pattern: "^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"},message:"must match pattern \""+"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$"+"\"",schema:"^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)%$",parentSchema:schema11.properties.guards.properties.weak.properties.perDistrict,data:data57};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
if(data55.floor !== undefined){
let data58 = data55.floor;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
const err147 = {instancePath:instancePath+"/guards/weak/floor",schemaPath:"#/properties/guards/properties/weak/properties/floor/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.guards.properties.weak.properties.floor.type,parentSchema:schema11.properties.guards.properties.weak.properties.floor,data:data58};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 < 0 || isNaN(data58)){
const err148 = {instancePath:instancePath+"/guards/weak/floor",schemaPath:"#/properties/guards/properties/weak/properties/floor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.guards.properties.weak.properties.floor,data:data58};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
}
else {
const err149 = {instancePath:instancePath+"/guards/weak",schemaPath:"#/properties/guards/properties/weak/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.guards.properties.weak.type,parentSchema:schema11.properties.guards.properties.weak,data:data55};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/guards",schemaPath:"#/properties/guards/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.guards.type,parentSchema:schema11.properties.guards,data:data29};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data.schools !== undefined){
let data59 = data.schools;
if(Array.isArray(data59)){
const len2 = data59.length;
for(let i3=0; i3<len2; i3++){
let data60 = data59[i3];
const _errs137 = errors;
let valid22 = true;
const _errs138 = errors;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
let missing0;
if((data60.participates === undefined) && (missing0 = "participates")){
const err151 = {};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
else {
if(data60.participates !== undefined){
if(false !== data60.participates){
const err152 = {};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
}
var _valid0 = _errs138 === errors;
errors = _errs137;
if(vErrors !== null){
if(_errs137){
vErrors.length = _errs137;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs140 = errors;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.reason === undefined){
const err153 = {instancePath:instancePath+"/schools/" + i3,schemaPath:"#/properties/schools/items/then/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema11.properties.schools.items.then.required,parentSchema:schema11.properties.schools.items.then,data:data60};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data60.classrooms !== undefined){
const err154 = {instancePath:instancePath+"/schools/" + i3+"/classrooms",schemaPath:"#/properties/schools/items/then/properties/classrooms/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema11.properties.schools.items.then.properties.classrooms,data:data60.classrooms};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data60.classlink !== undefined){
const err155 = {instancePath:instancePath+"/schools/" + i3+"/classlink",schemaPath:"#/properties/schools/items/then/properties/classlink/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema11.properties.schools.items.then.properties.classlink,data:data60.classlink};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data60.expect !== undefined){
const err156 = {instancePath:instancePath+"/schools/" + i3+"/expect",schemaPath:"#/properties/schools/items/then/properties/expect/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema11.properties.schools.items.then.properties.expect,data:data60.expect};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data60.policy !== undefined){
const err157 = {instancePath:instancePath+"/schools/" + i3+"/policy",schemaPath:"#/properties/schools/items/then/properties/policy/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema11.properties.schools.items.then.properties.policy,data:data60.policy};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
var _valid0 = _errs140 === errors;
valid22 = _valid0;
ifClause0 = "then";
}
else {
const _errs141 = errors;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.reason !== undefined){
const err158 = {instancePath:instancePath+"/schools/" + i3+"/reason",schemaPath:"#/properties/schools/items/else/properties/reason/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema11.properties.schools.items.else.properties.reason,data:data60.reason};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
var _valid0 = _errs141 === errors;
valid22 = _valid0;
ifClause0 = "else";
}
if(!valid22){
const err159 = {instancePath:instancePath+"/schools/" + i3,schemaPath:"#/properties/schools/items/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema11.properties.schools.items.if,parentSchema:schema11.properties.schools.items,data:data60};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.name === undefined){
const err160 = {instancePath:instancePath+"/schools/" + i3,schemaPath:"#/properties/schools/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.schools.items.required,parentSchema:schema11.properties.schools.items,data:data60};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
for(const key15 in data60){
if(!((((((((key15 === "name") || (key15 === "classtag")) || (key15 === "classlink")) || (key15 === "policy")) || (key15 === "participates")) || (key15 === "reason")) || (key15 === "expect")) || (key15 === "classrooms"))){
const err161 = {instancePath:instancePath+"/schools/" + i3,schemaPath:"#/properties/schools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.schools.items,data:data60};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data60.name !== undefined){
let data67 = data60.name;
if(typeof data67 === "string"){
if(func3(data67) > 500){
const err162 = {instancePath:instancePath+"/schools/" + i3+"/name",schemaPath:"#/properties/schools/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema11.properties.schools.items.properties.name,data:data67};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(func3(data67) < 1){
const err163 = {instancePath:instancePath+"/schools/" + i3+"/name",schemaPath:"#/properties/schools/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.schools.items.properties.name,data:data67};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/schools/" + i3+"/name",schemaPath:"#/properties/schools/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.schools.items.properties.name.type,parentSchema:schema11.properties.schools.items.properties.name,data:data67};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data60.classtag !== undefined){
let data68 = data60.classtag;
if(typeof data68 === "string"){
if(func3(data68) > 256){
const err165 = {instancePath:instancePath+"/schools/" + i3+"/classtag",schemaPath:"#/properties/schools/items/properties/classtag/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema11.properties.schools.items.properties.classtag,data:data68};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(!pattern1.test(data68)){
const err166 = {instancePath:instancePath+"/schools/" + i3+"/classtag",schemaPath:"#/properties/schools/items/properties/classtag/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.schools.items.properties.classtag,data:data68};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/schools/" + i3+"/classtag",schemaPath:"#/properties/schools/items/properties/classtag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.schools.items.properties.classtag.type,parentSchema:schema11.properties.schools.items.properties.classtag,data:data68};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data60.classlink !== undefined){
let data69 = data60.classlink;
if(Array.isArray(data69)){
if(data69.length < 1){
const err168 = {instancePath:instancePath+"/schools/" + i3+"/classlink",schemaPath:"#/properties/schools/items/properties/classlink/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.schools.items.properties.classlink,data:data69};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
const len3 = data69.length;
for(let i4=0; i4<len3; i4++){
let data70 = data69[i4];
if(typeof data70 === "string"){
if(func3(data70) > 256){
const err169 = {instancePath:instancePath+"/schools/" + i3+"/classlink/" + i4,schemaPath:"#/properties/schools/items/properties/classlink/items/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema11.properties.schools.items.properties.classlink.items,data:data70};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(!pattern1.test(data70)){
const err170 = {instancePath:instancePath+"/schools/" + i3+"/classlink/" + i4,schemaPath:"#/properties/schools/items/properties/classlink/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.schools.items.properties.classlink.items,data:data70};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/schools/" + i3+"/classlink/" + i4,schemaPath:"#/properties/schools/items/properties/classlink/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.schools.items.properties.classlink.items.type,parentSchema:schema11.properties.schools.items.properties.classlink.items,data:data70};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
let i5 = data69.length;
let j1;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data69[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err172 = {instancePath:instancePath+"/schools/" + i3+"/classlink",schemaPath:"#/properties/schools/items/properties/classlink/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i5+" are identical)",schema:true,parentSchema:schema11.properties.schools.items.properties.classlink,data:data69};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
const err173 = {instancePath:instancePath+"/schools/" + i3+"/classlink",schemaPath:"#/properties/schools/items/properties/classlink/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.schools.items.properties.classlink.type,parentSchema:schema11.properties.schools.items.properties.classlink,data:data69};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data60.policy !== undefined){
let data71 = data60.policy;
if(typeof data71 !== "string"){
const err174 = {instancePath:instancePath+"/schools/" + i3+"/policy",schemaPath:"#/properties/schools/items/properties/policy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.schools.items.properties.policy.type,parentSchema:schema11.properties.schools.items.properties.policy,data:data71};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(!(((data71 === "archive") || (data71 === "leave")) || (data71 === "sync"))){
const err175 = {instancePath:instancePath+"/schools/" + i3+"/policy",schemaPath:"#/properties/schools/items/properties/policy/enum",keyword:"enum",params:{allowedValues: schema11.properties.schools.items.properties.policy.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.schools.items.properties.policy.enum,parentSchema:schema11.properties.schools.items.properties.policy,data:data71};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data60.participates !== undefined){
let data72 = data60.participates;
if(typeof data72 !== "boolean"){
const err176 = {instancePath:instancePath+"/schools/" + i3+"/participates",schemaPath:"#/properties/schools/items/properties/participates/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.schools.items.properties.participates.type,parentSchema:schema11.properties.schools.items.properties.participates,data:data72};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data60.reason !== undefined){
let data73 = data60.reason;
if(typeof data73 === "string"){
if(func3(data73) > 500){
const err177 = {instancePath:instancePath+"/schools/" + i3+"/reason",schemaPath:"#/properties/schools/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema11.properties.schools.items.properties.reason,data:data73};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(func3(data73) < 1){
const err178 = {instancePath:instancePath+"/schools/" + i3+"/reason",schemaPath:"#/properties/schools/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.schools.items.properties.reason,data:data73};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/schools/" + i3+"/reason",schemaPath:"#/properties/schools/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.schools.items.properties.reason.type,parentSchema:schema11.properties.schools.items.properties.reason,data:data73};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data60.expect !== undefined){
let data74 = data60.expect;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key16 in data74){
if(!(((key16 === "connect") || (key16 === "archive")) || (key16 === "disconnect"))){
const err180 = {instancePath:instancePath+"/schools/" + i3+"/expect",schemaPath:"#/properties/schools/items/properties/expect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.schools.items.properties.expect,data:data74};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data74.connect !== undefined){
let data75 = data74.connect;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
const err181 = {instancePath:instancePath+"/schools/" + i3+"/expect/connect",schemaPath:"#/properties/schools/items/properties/expect/properties/connect/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.schools.items.properties.expect.properties.connect.type,parentSchema:schema11.properties.schools.items.properties.expect.properties.connect,data:data75};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 < 0 || isNaN(data75)){
const err182 = {instancePath:instancePath+"/schools/" + i3+"/expect/connect",schemaPath:"#/properties/schools/items/properties/expect/properties/connect/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.schools.items.properties.expect.properties.connect,data:data75};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
if(data74.archive !== undefined){
let data76 = data74.archive;
if(!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))){
const err183 = {instancePath:instancePath+"/schools/" + i3+"/expect/archive",schemaPath:"#/properties/schools/items/properties/expect/properties/archive/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.schools.items.properties.expect.properties.archive.type,parentSchema:schema11.properties.schools.items.properties.expect.properties.archive,data:data76};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 < 0 || isNaN(data76)){
const err184 = {instancePath:instancePath+"/schools/" + i3+"/expect/archive",schemaPath:"#/properties/schools/items/properties/expect/properties/archive/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.schools.items.properties.expect.properties.archive,data:data76};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
if(data74.disconnect !== undefined){
let data77 = data74.disconnect;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
const err185 = {instancePath:instancePath+"/schools/" + i3+"/expect/disconnect",schemaPath:"#/properties/schools/items/properties/expect/properties/disconnect/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.schools.items.properties.expect.properties.disconnect.type,parentSchema:schema11.properties.schools.items.properties.expect.properties.disconnect,data:data77};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 < 0 || isNaN(data77)){
const err186 = {instancePath:instancePath+"/schools/" + i3+"/expect/disconnect",schemaPath:"#/properties/schools/items/properties/expect/properties/disconnect/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.schools.items.properties.expect.properties.disconnect,data:data77};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
}
else {
const err187 = {instancePath:instancePath+"/schools/" + i3+"/expect",schemaPath:"#/properties/schools/items/properties/expect/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.schools.items.properties.expect.type,parentSchema:schema11.properties.schools.items.properties.expect,data:data74};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data60.classrooms !== undefined){
let data78 = data60.classrooms;
if(Array.isArray(data78)){
const len4 = data78.length;
for(let i6=0; i6<len4; i6++){
let data79 = data78[i6];
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.name === undefined){
const err188 = {instancePath:instancePath+"/schools/" + i3+"/classrooms/" + i6,schemaPath:"#/properties/schools/items/properties/classrooms/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.schools.items.properties.classrooms.items.required,parentSchema:schema11.properties.schools.items.properties.classrooms.items,data:data79};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
for(const key17 in data79){
if(!((((((((key17 === "name") || (key17 === "classtag")) || (key17 === "classlink")) || (key17 === "policy")) || (key17 === "title")) || (key17 === "term")) || (key17 === "release")) || (key17 === "which"))){
const err189 = {instancePath:instancePath+"/schools/" + i3+"/classrooms/" + i6,schemaPath:"#/properties/schools/items/properties/classrooms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.schools.items.properties.classrooms.items,data:data79};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data79.name !== undefined){
let data80 = data79.name;
if(typeof data80 === "string"){
if(func3(data80) > 500){
const err190 = {instancePath:instancePath+"/schools/" + i3+"/classrooms/" + i6+"/name",schemaPath:"#/properties/schools/items/properties/classrooms/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema11.properties.schools.items.properties.classrooms.items.properties.name,data:data80};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(func3(data80) < 1){
const err191 = {instancePath:instancePath+"/schools/" + i3+"/classrooms/" + i6+"/name",schemaPath:"#/properties/schools/items/properties/classrooms/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.schools.items.properties.classrooms.items.properties.name,data:data80};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/schools/" + i3+"/classrooms/" + i6+"/name",schemaPath:"#/properties/schools/items/properties/classrooms/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.schools.items.properties.classrooms.items.properties.name.type,parentSchema:schema11.properties.schools.items.properties.classrooms.items.properties.name,data:data80};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data79.classtag !== undefined){
let data81 = data79.classtag;
if(typeof data81 === "string"){
if(func3(data81) > 256){
const err193 = {instancePath:instancePath+"/schools/" + i3+"/classrooms/" + i6+"/classtag",schemaPath:"#/properties/schools/items/properties/classrooms/items/properties/classtag/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema11.properties.schools.items.properties.classrooms.items.properties.classtag,data:data81};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(!pattern1.test(data81)){
const err194 = {instancePath:instancePath+"/schools/" + i3+"/classrooms/" + i6+"/classtag",schemaPath:"#/properties/schools/items/properties/classrooms/items/properties/classtag/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.schools.items.properties.classrooms.items.properties.classtag,data:data81};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/schools/" + i3+"/classrooms/" + i6+"/classtag",schemaPath:"#/properties/schools/items/properties/classrooms/items/properties/classtag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.schools.items.properties.classrooms.items.properties.classtag.type,parentSchema:schema11.properties.schools.items.properties.classrooms.items.properties.classtag,data:data81};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data79.classlink !== undefined){
let data82 = data79.classlink;
if((typeof data82 !== "string") && (data82 !== null)){
const err196 = {instancePath:instancePath+"/schools/" + i3+"/classrooms/" + i6+"/classlink",schemaPath:"#/properties/schools/items/properties/classrooms/items/properties/classlink/type",keyword:"type",params:{type: schema11.properties.schools.items.properties.classrooms.items.properties.classlink.type},message:"must be string,null",schema:schema11.properties.schools.items.properties.classrooms.items.properties.classlink.type,parentSchema:schema11.properties.schools.items.properties.classrooms.items.properties.classlink,data:data82};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(typeof data82 === "string"){
if(func3(data82) > 256){
const err197 = {instancePath:instancePath+"/schools/" + i3+"/classrooms/" + i6+"/classlink",schemaPath:"#/properties/schools/items/properties/classrooms/items/properties/classlink/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema11.properties.schools.items.properties.classrooms.items.properties.classlink,data:data82};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(!pattern1.test(data82)){
const err198 = {instancePath:instancePath+"/schools/" + i3+"/classrooms/" + i6+"/classlink",schemaPath:"#/properties/schools/items/properties/classrooms/items/properties/classlink/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.schools.items.properties.classrooms.items.properties.classlink,data:data82};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
if(data79.policy !== undefined){
let data83 = data79.policy;
if(typeof data83 !== "string"){
const err199 = {instancePath:instancePath+"/schools/" + i3+"/classrooms/" + i6+"/policy",schemaPath:"#/properties/schools/items/properties/classrooms/items/properties/policy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.schools.items.properties.classrooms.items.properties.policy.type,parentSchema:schema11.properties.schools.items.properties.classrooms.items.properties.policy,data:data83};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(!(((data83 === "archive") || (data83 === "leave")) || (data83 === "sync"))){
const err200 = {instancePath:instancePath+"/schools/" + i3+"/classrooms/" + i6+"/policy",schemaPath:"#/properties/schools/items/properties/classrooms/items/properties/policy/enum",keyword:"enum",params:{allowedValues: schema11.properties.schools.items.properties.classrooms.items.properties.policy.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.schools.items.properties.classrooms.items.properties.policy.enum,parentSchema:schema11.properties.schools.items.properties.classrooms.items.properties.policy,data:data83};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data79.title !== undefined){
let data84 = data79.title;
if(typeof data84 === "string"){
if(func3(data84) > 500){
const err201 = {instancePath:instancePath+"/schools/" + i3+"/classrooms/" + i6+"/title",schemaPath:"#/properties/schools/items/properties/classrooms/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema11.properties.schools.items.properties.classrooms.items.properties.title,data:data84};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(func3(data84) < 1){
const err202 = {instancePath:instancePath+"/schools/" + i3+"/classrooms/" + i6+"/title",schemaPath:"#/properties/schools/items/properties/classrooms/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.schools.items.properties.classrooms.items.properties.title,data:data84};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/schools/" + i3+"/classrooms/" + i6+"/title",schemaPath:"#/properties/schools/items/properties/classrooms/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.schools.items.properties.classrooms.items.properties.title.type,parentSchema:schema11.properties.schools.items.properties.classrooms.items.properties.title,data:data84};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data79.term !== undefined){
let data85 = data79.term;
if(typeof data85 === "string"){
if(func3(data85) > 256){
const err204 = {instancePath:instancePath+"/schools/" + i3+"/classrooms/" + i6+"/term",schemaPath:"#/properties/schools/items/properties/classrooms/items/properties/term/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema11.properties.schools.items.properties.classrooms.items.properties.term,data:data85};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(!pattern1.test(data85)){
const err205 = {instancePath:instancePath+"/schools/" + i3+"/classrooms/" + i6+"/term",schemaPath:"#/properties/schools/items/properties/classrooms/items/properties/term/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.schools.items.properties.classrooms.items.properties.term,data:data85};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
else {
const err206 = {instancePath:instancePath+"/schools/" + i3+"/classrooms/" + i6+"/term",schemaPath:"#/properties/schools/items/properties/classrooms/items/properties/term/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.schools.items.properties.classrooms.items.properties.term.type,parentSchema:schema11.properties.schools.items.properties.classrooms.items.properties.term,data:data85};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data79.release !== undefined){
let data86 = data79.release;
if(typeof data86 !== "boolean"){
const err207 = {instancePath:instancePath+"/schools/" + i3+"/classrooms/" + i6+"/release",schemaPath:"#/properties/schools/items/properties/classrooms/items/properties/release/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.schools.items.properties.classrooms.items.properties.release.type,parentSchema:schema11.properties.schools.items.properties.classrooms.items.properties.release,data:data86};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data79.which !== undefined){
let data87 = data79.which;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.created === undefined){
const err208 = {instancePath:instancePath+"/schools/" + i3+"/classrooms/" + i6+"/which",schemaPath:"#/properties/schools/items/properties/classrooms/items/properties/which/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'",schema:schema11.properties.schools.items.properties.classrooms.items.properties.which.required,parentSchema:schema11.properties.schools.items.properties.classrooms.items.properties.which,data:data87};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
for(const key18 in data87){
if(!(key18 === "created")){
const err209 = {instancePath:instancePath+"/schools/" + i3+"/classrooms/" + i6+"/which",schemaPath:"#/properties/schools/items/properties/classrooms/items/properties/which/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.schools.items.properties.classrooms.items.properties.which,data:data87};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data87.created !== undefined){
let data88 = data87.created;
if(typeof data88 === "string"){
if(!pattern30.test(data88)){
const err210 = {instancePath:instancePath+"/schools/" + i3+"/classrooms/" + i6+"/which/created",schemaPath:"#/properties/schools/items/properties/classrooms/items/properties/which/properties/created/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"},message:"must match pattern \""+"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"+"\"",schema:"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$",parentSchema:schema11.properties.schools.items.properties.classrooms.items.properties.which.properties.created,data:data88};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/schools/" + i3+"/classrooms/" + i6+"/which/created",schemaPath:"#/properties/schools/items/properties/classrooms/items/properties/which/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.schools.items.properties.classrooms.items.properties.which.properties.created.type,parentSchema:schema11.properties.schools.items.properties.classrooms.items.properties.which.properties.created,data:data88};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/schools/" + i3+"/classrooms/" + i6+"/which",schemaPath:"#/properties/schools/items/properties/classrooms/items/properties/which/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.schools.items.properties.classrooms.items.properties.which.type,parentSchema:schema11.properties.schools.items.properties.classrooms.items.properties.which,data:data87};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/schools/" + i3+"/classrooms/" + i6,schemaPath:"#/properties/schools/items/properties/classrooms/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.schools.items.properties.classrooms.items.type,parentSchema:schema11.properties.schools.items.properties.classrooms.items,data:data79};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/schools/" + i3+"/classrooms",schemaPath:"#/properties/schools/items/properties/classrooms/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.schools.items.properties.classrooms.type,parentSchema:schema11.properties.schools.items.properties.classrooms,data:data78};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
else {
const err215 = {instancePath:instancePath+"/schools/" + i3,schemaPath:"#/properties/schools/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.schools.items.type,parentSchema:schema11.properties.schools.items,data:data60};
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
else {
const err216 = {instancePath:instancePath+"/schools",schemaPath:"#/properties/schools/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.schools.type,parentSchema:schema11.properties.schools,data:data59};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
}
else {
const err217 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const validateSchool = validate11;
const schema12 = {"description":"One school of ClassTag.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"Name of the school in ClassTag, exactly.","type":"string","minLength":1,"maxLength":500,"examples":["Lincoln Elementary"]},"classtag":{"description":"ClassTag's own id of the school, in quotes. Needed only where two schools have the same name.","type":"string","pattern":"\\S","maxLength":256,"examples":["sch_1001"]},"classlink":{"description":"SOURCED IDs of the ClassLink orgs that this school is to be connected to, each in quotes; several where ClassLink schools merge into one. Connections are added, never removed. Absent: school connections are not ours.","type":"array","minItems":1,"uniqueItems":true,"items":{"description":"SOURCED ID of a ClassLink org, in quotes.","type":"string","pattern":"\\S","maxLength":256,"examples":["0012"]},"examples":[["0012"]]},"policy":{"description":"What becomes of the classrooms below that name no policy of their own. archive: archived, so that the sync makes new ones. leave: not touched, and the sync makes a duplicate. sync: connected, so that the sync takes them over. Default: leave. A classroom that is not listed below is never archived or connected.","type":"string","enum":["archive","leave","sync"],"default":"leave","examples":["sync"]},"participates":{"description":"false: the school stays out of the sync; the file then says why and lists no classrooms. Its id must be removed in ClassTag and its sharing stopped in ClassLink on the same day, or the whole sync fails. Default: true.","type":"boolean","default":true,"examples":[false]},"reason":{"description":"Why the school does not participate. Only with participates: false.","type":"string","minLength":1,"maxLength":500,"examples":["keeps its own roster until January"]},"expect":{"description":"The exact numbers that a reviewer agreed to for this school. They lift a guard only if the plan says just that, so remove them once they are applied. Absent: nothing is agreed to in advance.","type":"object","additionalProperties":false,"properties":{"connect":{"description":"Number of classrooms that are connected (taken over).","type":"integer","minimum":0,"examples":[31]},"archive":{"description":"Number of classrooms that are archived.","type":"integer","minimum":0,"examples":[12]},"disconnect":{"description":"Number of classrooms that lose their connection and get no other.","type":"integer","minimum":0,"examples":[12]}},"examples":[{"connect":31,"archive":12}]},"classrooms":{"description":"The existing classrooms that are decided. One that is not listed is never touched, and reported as undecided.","type":"array","items":{"description":"One existing classroom of ClassTag and what becomes of it.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"Name of the classroom in ClassTag, exactly. Once the sync owns the classroom, its live name may be the class's title instead.","type":"string","minLength":1,"maxLength":500,"examples":["Ms Rivera Room 12"]},"classtag":{"description":"ClassTag's own id of the classroom, in quotes: the surest way to name it. Needed only where two classrooms of a school have the same name, and with release.","type":"string","pattern":"\\S","maxLength":256,"examples":["cls_20417"]},"classlink":{"description":"SOURCED ID of the ClassLink class that this classroom is, in quotes. null: its connection is to be removed. Absent: its connection is not ours.","type":["string","null"],"pattern":"\\S","maxLength":256,"examples":["0012-003-1"]},"policy":{"description":"archive: the classroom is archived, so that the sync makes a new one. leave: it is not touched, and the sync makes a duplicate of it. sync: it is connected, and the sync takes it over. Absent: the school's policy.","type":"string","enum":["archive","leave","sync"],"examples":["leave"]},"title":{"description":"Title of the ClassLink class when it was mapped, so that an id that has come to mean another class is noticed. Needed for archive and sync.","type":"string","minLength":1,"maxLength":500,"examples":["Grade 3 Homeroom"]},"term":{"description":"Title or SOURCED ID of the academic session of the ClassLink class when it was mapped, in quotes. Needed for archive and sync.","type":"string","pattern":"\\S","maxLength":256,"examples":["2026-27"]},"release":{"description":"Only with archive: true removes the classroom's connection before it is archived, so that the next sync does not bring it back. Needs classtag. Default: false.","type":"boolean","default":false,"examples":[true]},"which":{"description":"Tells classrooms of the same name apart where their ClassTag ids are not known.","type":"object","additionalProperties":false,"required":["created"],"properties":{"created":{"description":"When the classroom was made, as far as needed: year, year and month, or the day, in quotes.","type":"string","pattern":"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$","examples":["2025-08"]}},"examples":[{"created":"2025-08"}]}}}}},"if":{"required":["participates"],"properties":{"participates":{"const":false}}},"then":{"required":["reason"],"properties":{"classrooms":false,"classlink":false,"expect":false,"policy":false}},"else":{"properties":{"reason":false}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.participates === undefined) && (missing0 = "participates")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.participates !== undefined){
if(false !== data.participates){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema12.then.required,parentSchema:schema12.then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.classrooms !== undefined){
const err3 = {instancePath:instancePath+"/classrooms",schemaPath:"#/then/properties/classrooms/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema12.then.properties.classrooms,data:data.classrooms};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.classlink !== undefined){
const err4 = {instancePath:instancePath+"/classlink",schemaPath:"#/then/properties/classlink/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema12.then.properties.classlink,data:data.classlink};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.expect !== undefined){
const err5 = {instancePath:instancePath+"/expect",schemaPath:"#/then/properties/expect/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema12.then.properties.expect,data:data.expect};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.policy !== undefined){
const err6 = {instancePath:instancePath+"/policy",schemaPath:"#/then/properties/policy/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema12.then.properties.policy,data:data.policy};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason !== undefined){
const err7 = {instancePath:instancePath+"/reason",schemaPath:"#/else/properties/reason/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema12.else.properties.reason,data:data.reason};
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
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema12.if,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "classtag")) || (key0 === "classlink")) || (key0 === "policy")) || (key0 === "participates")) || (key0 === "reason")) || (key0 === "expect")) || (key0 === "classrooms"))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.name !== undefined){
let data6 = data.name;
if(typeof data6 === "string"){
if(func3(data6) > 500){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema12.properties.name,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func3(data6) < 1){
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12.properties.name,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.name.type,parentSchema:schema12.properties.name,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.classtag !== undefined){
let data7 = data.classtag;
if(typeof data7 === "string"){
if(func3(data7) > 256){
const err14 = {instancePath:instancePath+"/classtag",schemaPath:"#/properties/classtag/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema12.properties.classtag,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern1.test(data7)){
const err15 = {instancePath:instancePath+"/classtag",schemaPath:"#/properties/classtag/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema12.properties.classtag,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/classtag",schemaPath:"#/properties/classtag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.classtag.type,parentSchema:schema12.properties.classtag,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.classlink !== undefined){
let data8 = data.classlink;
if(Array.isArray(data8)){
if(data8.length < 1){
const err17 = {instancePath:instancePath+"/classlink",schemaPath:"#/properties/classlink/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema12.properties.classlink,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(func3(data9) > 256){
const err18 = {instancePath:instancePath+"/classlink/" + i0,schemaPath:"#/properties/classlink/items/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema12.properties.classlink.items,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern1.test(data9)){
const err19 = {instancePath:instancePath+"/classlink/" + i0,schemaPath:"#/properties/classlink/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema12.properties.classlink.items,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/classlink/" + i0,schemaPath:"#/properties/classlink/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.classlink.items.type,parentSchema:schema12.properties.classlink.items,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let i1 = data8.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data8[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err21 = {instancePath:instancePath+"/classlink",schemaPath:"#/properties/classlink/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema12.properties.classlink,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err22 = {instancePath:instancePath+"/classlink",schemaPath:"#/properties/classlink/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.classlink.type,parentSchema:schema12.properties.classlink,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.policy !== undefined){
let data10 = data.policy;
if(typeof data10 !== "string"){
const err23 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.policy.type,parentSchema:schema12.properties.policy,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(((data10 === "archive") || (data10 === "leave")) || (data10 === "sync"))){
const err24 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/enum",keyword:"enum",params:{allowedValues: schema12.properties.policy.enum},message:"must be equal to one of the allowed values",schema:schema12.properties.policy.enum,parentSchema:schema12.properties.policy,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.participates !== undefined){
let data11 = data.participates;
if(typeof data11 !== "boolean"){
const err25 = {instancePath:instancePath+"/participates",schemaPath:"#/properties/participates/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema12.properties.participates.type,parentSchema:schema12.properties.participates,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.reason !== undefined){
let data12 = data.reason;
if(typeof data12 === "string"){
if(func3(data12) > 500){
const err26 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema12.properties.reason,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func3(data12) < 1){
const err27 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12.properties.reason,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.reason.type,parentSchema:schema12.properties.reason,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.expect !== undefined){
let data13 = data.expect;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key1 in data13){
if(!(((key1 === "connect") || (key1 === "archive")) || (key1 === "disconnect"))){
const err29 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema12.properties.expect,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data13.connect !== undefined){
let data14 = data13.connect;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err30 = {instancePath:instancePath+"/expect/connect",schemaPath:"#/properties/expect/properties/connect/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.properties.expect.properties.connect.type,parentSchema:schema12.properties.expect.properties.connect,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err31 = {instancePath:instancePath+"/expect/connect",schemaPath:"#/properties/expect/properties/connect/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema12.properties.expect.properties.connect,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data13.archive !== undefined){
let data15 = data13.archive;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err32 = {instancePath:instancePath+"/expect/archive",schemaPath:"#/properties/expect/properties/archive/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.properties.expect.properties.archive.type,parentSchema:schema12.properties.expect.properties.archive,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err33 = {instancePath:instancePath+"/expect/archive",schemaPath:"#/properties/expect/properties/archive/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema12.properties.expect.properties.archive,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data13.disconnect !== undefined){
let data16 = data13.disconnect;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err34 = {instancePath:instancePath+"/expect/disconnect",schemaPath:"#/properties/expect/properties/disconnect/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.properties.expect.properties.disconnect.type,parentSchema:schema12.properties.expect.properties.disconnect,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err35 = {instancePath:instancePath+"/expect/disconnect",schemaPath:"#/properties/expect/properties/disconnect/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema12.properties.expect.properties.disconnect,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
}
else {
const err36 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.expect.type,parentSchema:schema12.properties.expect,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.classrooms !== undefined){
let data17 = data.classrooms;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i2=0; i2<len1; i2++){
let data18 = data17[i2];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.name === undefined){
const err37 = {instancePath:instancePath+"/classrooms/" + i2,schemaPath:"#/properties/classrooms/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema12.properties.classrooms.items.required,parentSchema:schema12.properties.classrooms.items,data:data18};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key2 in data18){
if(!((((((((key2 === "name") || (key2 === "classtag")) || (key2 === "classlink")) || (key2 === "policy")) || (key2 === "title")) || (key2 === "term")) || (key2 === "release")) || (key2 === "which"))){
const err38 = {instancePath:instancePath+"/classrooms/" + i2,schemaPath:"#/properties/classrooms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema12.properties.classrooms.items,data:data18};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data18.name !== undefined){
let data19 = data18.name;
if(typeof data19 === "string"){
if(func3(data19) > 500){
const err39 = {instancePath:instancePath+"/classrooms/" + i2+"/name",schemaPath:"#/properties/classrooms/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema12.properties.classrooms.items.properties.name,data:data19};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(func3(data19) < 1){
const err40 = {instancePath:instancePath+"/classrooms/" + i2+"/name",schemaPath:"#/properties/classrooms/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12.properties.classrooms.items.properties.name,data:data19};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/classrooms/" + i2+"/name",schemaPath:"#/properties/classrooms/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.classrooms.items.properties.name.type,parentSchema:schema12.properties.classrooms.items.properties.name,data:data19};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data18.classtag !== undefined){
let data20 = data18.classtag;
if(typeof data20 === "string"){
if(func3(data20) > 256){
const err42 = {instancePath:instancePath+"/classrooms/" + i2+"/classtag",schemaPath:"#/properties/classrooms/items/properties/classtag/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema12.properties.classrooms.items.properties.classtag,data:data20};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!pattern1.test(data20)){
const err43 = {instancePath:instancePath+"/classrooms/" + i2+"/classtag",schemaPath:"#/properties/classrooms/items/properties/classtag/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema12.properties.classrooms.items.properties.classtag,data:data20};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/classrooms/" + i2+"/classtag",schemaPath:"#/properties/classrooms/items/properties/classtag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.classrooms.items.properties.classtag.type,parentSchema:schema12.properties.classrooms.items.properties.classtag,data:data20};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data18.classlink !== undefined){
let data21 = data18.classlink;
if((typeof data21 !== "string") && (data21 !== null)){
const err45 = {instancePath:instancePath+"/classrooms/" + i2+"/classlink",schemaPath:"#/properties/classrooms/items/properties/classlink/type",keyword:"type",params:{type: schema12.properties.classrooms.items.properties.classlink.type},message:"must be string,null",schema:schema12.properties.classrooms.items.properties.classlink.type,parentSchema:schema12.properties.classrooms.items.properties.classlink,data:data21};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(typeof data21 === "string"){
if(func3(data21) > 256){
const err46 = {instancePath:instancePath+"/classrooms/" + i2+"/classlink",schemaPath:"#/properties/classrooms/items/properties/classlink/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema12.properties.classrooms.items.properties.classlink,data:data21};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!pattern1.test(data21)){
const err47 = {instancePath:instancePath+"/classrooms/" + i2+"/classlink",schemaPath:"#/properties/classrooms/items/properties/classlink/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema12.properties.classrooms.items.properties.classlink,data:data21};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data18.policy !== undefined){
let data22 = data18.policy;
if(typeof data22 !== "string"){
const err48 = {instancePath:instancePath+"/classrooms/" + i2+"/policy",schemaPath:"#/properties/classrooms/items/properties/policy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.classrooms.items.properties.policy.type,parentSchema:schema12.properties.classrooms.items.properties.policy,data:data22};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!(((data22 === "archive") || (data22 === "leave")) || (data22 === "sync"))){
const err49 = {instancePath:instancePath+"/classrooms/" + i2+"/policy",schemaPath:"#/properties/classrooms/items/properties/policy/enum",keyword:"enum",params:{allowedValues: schema12.properties.classrooms.items.properties.policy.enum},message:"must be equal to one of the allowed values",schema:schema12.properties.classrooms.items.properties.policy.enum,parentSchema:schema12.properties.classrooms.items.properties.policy,data:data22};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data18.title !== undefined){
let data23 = data18.title;
if(typeof data23 === "string"){
if(func3(data23) > 500){
const err50 = {instancePath:instancePath+"/classrooms/" + i2+"/title",schemaPath:"#/properties/classrooms/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema12.properties.classrooms.items.properties.title,data:data23};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(func3(data23) < 1){
const err51 = {instancePath:instancePath+"/classrooms/" + i2+"/title",schemaPath:"#/properties/classrooms/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12.properties.classrooms.items.properties.title,data:data23};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/classrooms/" + i2+"/title",schemaPath:"#/properties/classrooms/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.classrooms.items.properties.title.type,parentSchema:schema12.properties.classrooms.items.properties.title,data:data23};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data18.term !== undefined){
let data24 = data18.term;
if(typeof data24 === "string"){
if(func3(data24) > 256){
const err53 = {instancePath:instancePath+"/classrooms/" + i2+"/term",schemaPath:"#/properties/classrooms/items/properties/term/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema12.properties.classrooms.items.properties.term,data:data24};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!pattern1.test(data24)){
const err54 = {instancePath:instancePath+"/classrooms/" + i2+"/term",schemaPath:"#/properties/classrooms/items/properties/term/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema12.properties.classrooms.items.properties.term,data:data24};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/classrooms/" + i2+"/term",schemaPath:"#/properties/classrooms/items/properties/term/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.classrooms.items.properties.term.type,parentSchema:schema12.properties.classrooms.items.properties.term,data:data24};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data18.release !== undefined){
let data25 = data18.release;
if(typeof data25 !== "boolean"){
const err56 = {instancePath:instancePath+"/classrooms/" + i2+"/release",schemaPath:"#/properties/classrooms/items/properties/release/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema12.properties.classrooms.items.properties.release.type,parentSchema:schema12.properties.classrooms.items.properties.release,data:data25};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data18.which !== undefined){
let data26 = data18.which;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.created === undefined){
const err57 = {instancePath:instancePath+"/classrooms/" + i2+"/which",schemaPath:"#/properties/classrooms/items/properties/which/required",keyword:"required",params:{missingProperty: "created"},message:"must have required property '"+"created"+"'",schema:schema12.properties.classrooms.items.properties.which.required,parentSchema:schema12.properties.classrooms.items.properties.which,data:data26};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key3 in data26){
if(!(key3 === "created")){
const err58 = {instancePath:instancePath+"/classrooms/" + i2+"/which",schemaPath:"#/properties/classrooms/items/properties/which/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema12.properties.classrooms.items.properties.which,data:data26};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data26.created !== undefined){
let data27 = data26.created;
if(typeof data27 === "string"){
if(!pattern30.test(data27)){
const err59 = {instancePath:instancePath+"/classrooms/" + i2+"/which/created",schemaPath:"#/properties/classrooms/items/properties/which/properties/created/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"},message:"must match pattern \""+"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"+"\"",schema:"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$",parentSchema:schema12.properties.classrooms.items.properties.which.properties.created,data:data27};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/classrooms/" + i2+"/which/created",schemaPath:"#/properties/classrooms/items/properties/which/properties/created/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.classrooms.items.properties.which.properties.created.type,parentSchema:schema12.properties.classrooms.items.properties.which.properties.created,data:data27};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/classrooms/" + i2+"/which",schemaPath:"#/properties/classrooms/items/properties/which/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.classrooms.items.properties.which.type,parentSchema:schema12.properties.classrooms.items.properties.which,data:data26};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/classrooms/" + i2,schemaPath:"#/properties/classrooms/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.properties.classrooms.items.type,parentSchema:schema12.properties.classrooms.items,data:data18};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/classrooms",schemaPath:"#/properties/classrooms/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.classrooms.type,parentSchema:schema12.properties.classrooms,data:data17};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

